"""Serves the pages of pages.json with Flask and Jinja: python3 app.py [port]"""

import json
import sys
from pathlib import Path

from flask import Flask, Response, render_template, send_from_directory
from jinja2 import ChoiceLoader, FileSystemLoader

ROOT = Path(__file__).resolve().parent
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types vn-elements"
)


def read(path):
    return json.loads((ROOT / path).read_text("utf-8"))


PAGES = read("pages.json")
RESOURCES = {
    "messages": {path.stem: read(path) for path in ROOT.glob("vn/messages/*.json")},
    "languages": read("vn/languages.json"),
    **read("vn/organisations.json"),
}

app = Flask(__name__, static_folder=None)
app.jinja_loader = ChoiceLoader(
    [FileSystemLoader(ROOT / "templates"), FileSystemLoader(ROOT / "vn/templates")]
)


@app.route("/")
@app.route("/<path:path>")
def page(path=""):
    data = PAGES.get(f"/{path}".rstrip("/") + "/")
    if data is None:
        return send_from_directory(ROOT / "public", path)
    return render_template("page.html", page=data, resources=RESOURCES)


@app.after_request
def protect(response: Response):
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


if __name__ == "__main__":
    app.run("localhost", int(sys.argv[1]) if len(sys.argv) > 1 else 8080)

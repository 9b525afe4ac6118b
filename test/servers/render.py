"""Renders cases with Jinja: one JSON object per line in, one JSON text per line out."""

import json
import re
import sys
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

ROOT = Path(__file__).resolve().parents[2]


def read(path):
    return json.loads((ROOT / path).read_text("utf-8"))


RESOURCES = {
    "messages": {path.stem: read(path) for path in ROOT.glob("messages/*.json")},
    "languages": read("languages.json"),
    **read("organisations.json"),
}
environment = Environment(
    loader=FileSystemLoader(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "templates/jinja"),
    autoescape=True,
)
macros = environment.get_template("vn.html").module

for line in sys.stdin:
    case = json.loads(line)
    name = re.sub("[A-Z]", lambda letter: "_" + letter[0].lower(), case["macro"])
    try:
        result = str(getattr(macros, name)(case["data"], RESOURCES))
    except Exception as error:  # A case that fails must not hide the others.
        result = f"ERROR {type(error).__name__}: {error}"
    print(json.dumps(result), flush=True)

/** Whether the URL names a page, so that Storybook's manager is needed. */
const NEEDS_MANAGER = String.raw`/[?&]path=/.test(location.search)`;

/** Replaces exactly one piece of a file that Storybook writes. */
function replaceOnce(text: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(text)) throw new Error(`index.html of Storybook no longer contains ${pattern}`);
  return text.replace(pattern, () => replacement);
}

/**
 * Storybook's index.html with a first page: plain HTML, which the manager replaces if the URL names
 * a page. Without it, the first page would load 5 MB of scripts.
 */
export function withStartPage(html: string, page: string): string {
  const preloads = /<link href="\.\/sb-[^"]+" rel="modulepreload" \/>/g;
  const scripts = [...html.matchAll(/import '(\.\/sb-[^']+)';/g)].map(([, url]) => url ?? '');
  let document = replaceOnce(html, preloads, '').replace(preloads, '');
  document = replaceOnce(document, /<title>.*?<\/title>/, '<title>VN Elements</title>');
  document = replaceOnce(
    document,
    /<div id="root"><\/div>/,
    `<div id="root"></div>
    <div id="start">${page}</div>
    <script>
      if (${NEEDS_MANAGER}) for (const id of ['start', 'start-style']) document.getElementById(id).remove();
    </script>`,
  );
  document = replaceOnce(
    document,
    /<script type="module">\s*import '[^]*?<\/script>/,
    `<script type="module">
      if (${NEEDS_MANAGER})
        for (const url of ${JSON.stringify(scripts)}) await import(url);
      else import('./start.js');
    </script>`,
  );
  return replaceOnce(
    document,
    /<\/head>/,
    `  <link id="start-style" rel="stylesheet" href="./start.css" />
    <meta name="color-scheme" content="light dark" />
  </head>`,
  );
}

import { openScreenshotBrowser, visit } from '../test/support/screenshot-browser.js';
const b = await openScreenshotBrowser();
for (const arg of process.argv.slice(2)) {
  const [path, w, scheme = 'light', size = ''] = arg.split(',');
  const p = await b.open({
    viewport: { width: Number(w), height: 900 },
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
  });
  await visit(p, path!);
  if (size) await p.addStyleTag({ content: `html{font-size:${size}%}` });
  if (scheme === 'print') await p.emulateMedia({ media: 'print' });
  await p.screenshot({
    path: `/tmp/shot-${path!.replaceAll('/', '_')}-${w}-${scheme}${size}.png`,
    fullPage: true,
  });
  await p.context().close();
}
await b.close();

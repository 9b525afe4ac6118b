import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A server for which there is a site. */
export interface Stack {
  readonly name: string;
  readonly title: string;
  /** Folder of `templates/`; without one, the pages are HTML. */
  readonly templates?: string;
  /** The command that starts the site. */
  readonly start: (port: number) => string;
}

export const STACKS: readonly Stack[] = [
  {
    name: 'html',
    title: 'plain HTML',
    start: (port) => `node serve.mjs ${String(port)}`,
  },
  {
    name: 'eleventy',
    title: 'Eleventy (static files)',
    start: (port) => `npm install && npx eleventy --serve --port=${String(port)}`,
  },
  {
    name: 'freemarker',
    title: 'FreeMarker (Java)',
    templates: 'freemarker',
    start: (port) => `sh start.sh ${String(port)}`,
  },
  {
    name: 'twig',
    title: 'Twig (PHP)',
    templates: 'twig',
    start: (port) => `php -S localhost:${String(port)} -t public server.php`,
  },
  {
    name: 'jinja',
    title: 'Flask and Jinja (Python)',
    templates: 'jinja',
    start: (port) => `python3 app.py ${String(port)}`,
  },
  {
    name: 'wordpress',
    title: 'WordPress (PHP)',
    templates: 'php',
    start: (port) => `sh start.sh ${String(port)}`,
  },
];

/** A file of the site: copied from the package, or written. */
interface SiteFile {
  readonly path: string;
  readonly from?: string;
  readonly text?: string;
}

interface PageFixture {
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>> & { readonly path: string };
  readonly html: string;
}

/** What the pages load from the package. */
const ASSETS = [
  'vn-elements.css',
  'vn-elements.bundle.js',
  'language-notice-early.js',
  'bundle',
  'locales',
];
const PAGES = new Set(['front-page', 'press-release', 'sitemap']);
const LANGUAGES = ['fi', 'sv', 'en'];

/** The files in a folder of the package, or the file itself. */
function filesAt(root: string, path: string): readonly string[] {
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const own = join(path, entry.name);
    return entry.isDirectory() ? filesAt(root, own) : [own];
  });
}

/** Copies of a folder or file of the package. */
function copies(root: string, from: string, to: string): readonly SiteFile[] {
  const source = join(root, from);
  if (!existsSync(source)) throw new Error(`The package has no ${from}.`);
  const isFile = !readdirSync(dirname(source), { withFileTypes: true }).some(
    (entry) => entry.isDirectory() && join(dirname(source), entry.name) === source,
  );
  if (isFile) return [{ path: to, from: source }];
  return filesAt(root, from).map((path) => ({
    path: join(to, relative(from, path)),
    from: join(root, path),
  }));
}

function pagesOf(root: string): readonly PageFixture[] {
  const { fixtures } = JSON.parse(readFileSync(join(root, 'fixtures/page.json'), 'utf8')) as {
    readonly fixtures: readonly (PageFixture & { readonly lang: string })[];
  };
  return fixtures.filter(({ name, lang }) => PAGES.has(name) && LANGUAGES.includes(lang));
}

/** A page of Eleventy: the data of the layout, then the content of `<body>`. */
function eleventyPage({ data, html }: PageFixture): string {
  const { lang, title, siteName, assets, stylesheets, alternates } = data;
  const head = { layout: 'page.njk', lang, title, siteName, assets, stylesheets, alternates };
  const [, body = ''] = /<body>\s*([^]*?)\s*<\/body>/.exec(html) ?? [];
  return `---json\n${JSON.stringify(head, null, 2)}\n---\n${body}\n`;
}

function pageFiles(name: string, pages: readonly PageFixture[]): readonly SiteFile[] {
  return pages.map((page) => {
    const path = `${page.data.path}index.html`;
    return name === 'eleventy'
      ? { path: `pages${path}`, text: eleventyPage(page) }
      : { path: `public${path}`, text: page.html };
  });
}

/** The files of a site. */
function siteFiles(root: string, { name, templates }: Stack): readonly SiteFile[] {
  const pages = pagesOf(root);
  const data = Object.fromEntries(pages.map((page) => [page.data.path, page.data]));
  const assets = ASSETS.flatMap((path) => copies(root, `dist/${path}`, `public/vn/${path}`));
  return [
    ...copies(root, `examples/servers/${name}`, ''),
    ...copies(root, 'examples/servers/shared/site.css', 'public/site.css'),
    // Without the development build and the source maps.
    ...assets.filter(({ path }) => !/[\\/]dev[\\/]|\.map$/.test(path)),
    ...(templates === undefined
      ? pageFiles(name, pages)
      : [
          { path: 'pages.json', text: `${JSON.stringify(data, null, 2)}\n` },
          ...copies(root, `templates/${templates}`, 'vn/templates'),
          ...copies(root, 'messages', 'vn/messages'),
          ...copies(root, 'languages.json', 'vn/languages.json'),
          ...copies(root, 'organisations.json', 'vn/organisations.json'),
        ]),
  ];
}

/** Files that exist already: nothing has been written. */
export class ExistingFilesError extends Error {
  constructor(paths: readonly string[]) {
    const [first = ''] = paths;
    const others = paths.length > 1 ? ` and ${String(paths.length - 1)} more` : '';
    super(`${first}${others} would be overwritten: nothing was written.`);
  }
}

/**
 * Writes a site into a folder.
 *
 * @param packageRoot URL of the package's folder
 * @returns the number of files
 * @throws ExistingFilesError before anything is written, if a file exists
 */
export function writeSite(packageRoot: URL, stack: Stack, folder: string): number {
  const files = siteFiles(fileURLToPath(packageRoot), stack);
  const existing = files.map(({ path }) => join(folder, path)).filter((path) => existsSync(path));
  if (existing.length > 0) throw new ExistingFilesError(existing);
  for (const { path, from, text } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    // A file that another program has written since is kept too.
    if (text !== undefined) writeFileSync(target, text, { flag: 'wx' });
    else if (from !== undefined) cpSync(from, target, { errorOnExist: true, force: false });
  }
  return files.length;
}

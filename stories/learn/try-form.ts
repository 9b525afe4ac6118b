import { matchLocale } from '../../src/model/index.js';
import { convert, KINDS, kindOf, type Kind } from './convert.js';
import { staticDocument } from './static-document.js';
import { MAX_SHARED_LENGTH, parseFragment, toFragment, type TryState } from './try-state.js';

const EXAMPLE = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>
  <title>Sisäministeriö</title><language>fi</language><link>https://intermin.example/</link>
  <item>
    <title>Pelastustoimen uudistus etenee</title>
    <link>https://intermin.example/tiedote</link>
    <pubDate>Thu, 18 Nov 2021 13:27:00 +0200</pubDate>
    <description>&lt;p&gt;Uudistus tulee voimaan vuonna 2023.&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</description>
  </item>
</channel></rss>`;

/** The window with the URL that people see and share: Storybook's manager, if it is there. */
const outer = (): Window => window.parent;

/** Only the library's stylesheet is loaded: no script, no image, no request that content asks for. */
const policy = (): string =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${location.origin}">`;

/** Makes the form work. Its elements are those of try.stories.ts. */
export function enhanceTry(root: ParentNode): void {
  const form = root.querySelector('form');
  const source = root.querySelector('textarea');
  const kind = root.querySelector<HTMLSelectElement>('#try-kind');
  const lang = root.querySelector<HTMLSelectElement>('#try-lang');
  const frame = root.querySelector('iframe');
  const status = root.querySelector('.try-status');
  const problemList = root.querySelector('.try-problems');
  const code = root.querySelector('.try-html');
  if (!form || !source || !kind || !lang || !frame || !status || !problemList || !code) return;

  const show = async (state: TryState): Promise<void> => {
    const { html, problems } = await convert(state.source, state.kind, state.lang);
    code.textContent = html;
    frame.srcdoc = staticDocument(html, state.lang, policy());
    problemList.replaceChildren(
      ...(problems.length === 0 ? ['Nothing.'] : problems).map((problem) => {
        const item = document.createElement('li');
        item.textContent = problem;
        return item;
      }),
    );
    status.textContent = `${KINDS[state.kind]}: ${String(problems.length)} parts skipped or changed.`;
    if (state.source.length > MAX_SHARED_LENGTH)
      status.textContent += ` Too long for a link (more than ${String(MAX_SHARED_LENGTH)} characters).`;
  };
  const submit = (): void => {
    const state: TryState = {
      source: source.value,
      kind: kind.value === '' ? kindOf(source.value) : (kind.value as Kind),
      lang: matchLocale(lang.value) ?? 'fi',
    };
    const { history, location: place } = outer();
    history.replaceState(history.state, '', place.pathname + place.search + toFragment(state));
    void show(state);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  root.querySelector('[data-example]')?.addEventListener('click', () => {
    source.value = EXAMPLE;
    kind.value = '';
    submit();
  });
  root.querySelector('[data-copy]')?.addEventListener('click', () => {
    void navigator.clipboard.writeText(code.textContent).then(() => {
      status.textContent = 'Copied.';
    });
  });
  const shared = parseFragment(outer().location.hash);
  if (!shared) return;
  source.value = shared.source;
  kind.value = shared.kind;
  lang.value = shared.lang;
  void show(shared);
}

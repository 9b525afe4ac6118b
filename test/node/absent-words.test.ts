import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { breadcrumbs, skipLink } from '../../src/markup/index.js';

// Markup functions on a server that has not imported the words of the language asked for.

describe('words that are not there', () => {
  it('are Finnish, and one warning a language says so', async () => {
    const warn = mock.method(console, 'warn', () => undefined);
    const link = skipLink('main', { lang: 'sv' });
    skipLink('main', { lang: 'sv-FI' });
    breadcrumbs([{ title: 'Hem', href: '/' }], { lang: 'sv' });
    skipLink('main', { lang: 'fi' });
    skipLink('main', { lang: 'tlh' });
    const said = warn.mock.calls.map(({ arguments: [text] }) => String(text));
    warn.mock.restore();
    const html = await collectResult(render(link));
    assert.match(html, /lang="fi">(?:<!--.*?-->)*Hyppää sisältöön/);
    assert.deepEqual(said, [
      'vn-elements expected the words of "sv" but found none: they are Finnish. ' +
        'A server imports them from "vn-elements/words.js" or "vn-elements/words/sv.js".',
    ]);
  });
});

import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { breadcrumbs, skipLink } from '../../src/markup/index.js';

// Markup functions on a server that has not imported the words of the language asked for.

describe('words that are not there', () => {
  it('are Finnish, and one warning a language says so', () => {
    const warn = mock.method(console, 'warn', () => undefined);
    const { values } = skipLink('main', { lang: 'sv' });
    skipLink('main', { lang: 'sv-FI' });
    breadcrumbs([{ title: 'Hem', href: '/' }], { lang: 'sv' });
    skipLink('main', { lang: 'fi' });
    skipLink('main', { lang: 'tlh' });
    const said = warn.mock.calls.map(({ arguments: [text] }) => String(text));
    warn.mock.restore();
    assert.ok(values.includes('Hyppää sisältöön'));
    assert.deepEqual(said, [
      'vn-elements expected the words of "sv" but found none: they are Finnish. ' +
        'A server imports them from "vn-elements/words.js" or "vn-elements/words/sv.js".',
    ]);
  });
});

import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { breadcrumbs, renderToString, skipLink } from '../../src/markup/index.js';

// Nothing here imports a catalogue, as on a server that forgot to.

describe('markup functions without the catalogue of the requested locale', () => {
  it('render Finnish messages with lang="fi" and warn once for each locale', () => {
    const warn = mock.method(console, 'warn', () => undefined);
    const link = skipLink('main', { lang: 'sv' });
    skipLink('main', { lang: 'sv-FI' });
    breadcrumbs([{ title: 'Hem', href: '/' }], { lang: 'sv' });
    skipLink('main', { lang: 'fi' });
    skipLink('main', { lang: 'tlh' });
    const warnings = warn.mock.calls.map(({ arguments: [text] }) => String(text));
    warn.mock.restore();
    assert.match(renderToString(link), /lang="fi">Hyppää sisältöön/);
    assert.deepEqual(warnings, [
      'vn-elements expected the catalogue of "sv" but found none: its messages are Finnish. ' +
        'A server imports "vn-elements/catalogues.js" or "vn-elements/catalogues/sv.js".',
    ]);
  });
});

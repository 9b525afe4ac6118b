import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { ELEMENTS } from '../../scripts/lib/elements.js';

describe('a server with @lit-labs/ssr', () => {
  it('renders the elements in the same task as the import of the package', () => {
    const tags = ELEMENTS.map((name) => `vn-${name}`);
    const code = `
      import { render } from '@lit-labs/ssr';
      import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
      import { html, LitElement } from 'lit';
      import 'vn-elements';
      const page = html\`${tags.map((tag) => `<${tag}><p>${tag}</p></${tag}>`).join('')}\`;
      const rendered = ${JSON.stringify(tags)}.filter(
        (tag) => customElements.get(tag).prototype instanceof LitElement,
      );
      console.log(JSON.stringify({ rendered, output: collectResultSync(render(page)) }));`;
    // In a process of its own, so that the package is imported as on a site.
    const json = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      encoding: 'utf8',
    });
    const { rendered, output } = JSON.parse(json) as {
      /** Elements that extend `LitElement`; the others have no template. */
      readonly rendered: readonly string[];
      readonly output: string;
    };
    const roots = [...output.matchAll(/<(vn-[\w-]+)[^>]*><template shadowroot/g)];
    assert.deepEqual(
      roots.map(([, tag]) => tag),
      rendered,
    );
    for (const tag of tags) assert.equal(output.split(`<p>${tag}</p>`).length, 2, tag);
  });

  it('evaluates the early script of the notice', () => {
    const code = "import 'vn-elements/language-notice-early.js'";
    execFileSync(process.execPath, ['--input-type=module', '--eval', code]);
  });
});

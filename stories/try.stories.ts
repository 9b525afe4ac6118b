import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { LOCALES, NATIVE_NAMES } from '../src/model/index.js';
import { KINDS } from './learn/convert.js';
import { guideParameters } from './learn/guide.js';
import './learn/learn.css';
import { enhanceTry } from './learn/try-form.js';

const meta: Meta = { title: 'Try', tags: ['!autodocs'], parameters: guideParameters };
export default meta;

/** Displays pasted content as an element, with its HTML. */
export const Try: StoryObj = {
  name: 'Try your own content',
  render: (_args, { canvasElement }) => {
    setTimeout(() => {
      enhanceTry(canvasElement);
    });
    return html`<main class="learn try" lang="en">
      <h1>Try your own content</h1>
      <p>
        Paste HTML, a feed, JSON-LD, a menu or a sitemap. Everything happens in this browser:
        nothing is sent anywhere, no script of the content runs, and no image is loaded.
      </p>
      <form>
        <p>
          <label for="try-source">Content</label>
          <textarea id="try-source" rows="10" spellcheck="false"></textarea>
        </p>
        <p>
          <label for="try-kind">Type of content</label>
          <select id="try-kind">
            <option value="">Detect automatically</option>
            ${Object.entries(KINDS).map(
              ([kind, name]) => html`<option value=${kind}>${name}</option>`,
            )}
          </select>
        </p>
        <p>
          <label for="try-lang">Language of the page</label>
          <select id="try-lang">
            ${LOCALES.map(
              (lang) => html`<option value=${lang} lang=${lang}>${NATIVE_NAMES[lang]}</option>`,
            )}
          </select>
        </p>
        <button type="submit">Show</button>
        <button type="button" data-example>Fill in an example</button>
      </form>
      <p class="try-status" role="status"></p>
      <h2>Element</h2>
      <p>Displayed as it is without JavaScript.</p>
      <iframe class="learn-frame" title="Rendered element" sandbox="" tabindex="0"></iframe>
      <h2>Skipped or changed</h2>
      <ul class="try-problems"></ul>
      <h2>HTML to copy</h2>
      <button type="button" data-copy>Copy HTML</button>
      <pre tabindex="0"><code class="try-html"></code></pre>
    </main>`;
  },
};

import { html, type TemplateResult } from 'lit';
import '../../src/bundles/catalogues.js';
import { pressRelease } from '../../src/markup/index.js';
import { releaseSv } from '../../stories/data/release.sv.js';
import { pages } from '../../stories/pages/pages.js';
import { body } from '../../stories/pages/shell.js';

/** Path of the release page of the demo site. */
export const RELEASE_PATH = '/sv/-/ministrarna-henriksson-och-ohisalo/';

const page = pages().find(({ path }) => path === RELEASE_PATH);
if (!page) throw new Error(`The demo site has no page ${RELEASE_PATH}.`);

/** The body of the release page, from its data: everything that a server does for one request. */
export const releaseBody = (): TemplateResult =>
  body({
    ...page,
    main: html`<vn-press-release lang="sv">${pressRelease(releaseSv)}</vn-press-release>`,
  });

/**
 * The same content as HTML without anything of ours: the floor of the benchmarks.
 *
 * @param hiddenClass class of visually hidden texts; by default none
 */
export const withoutElements = (text: string, hiddenClass?: string): string =>
  text
    .replaceAll('class="vn-hidden"', hiddenClass ? `class="${hiddenClass}"` : '$&')
    .replace(/<\/?vn-[^>]*>/g, '')
    .replace(/ (?:class="(?:vn-[^"]*|demo-note)"|slot="[^"]*")/g, '')
    .replace(/>\s*\n\s*</g, '>\n<');

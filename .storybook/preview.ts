import {
  setCustomElementsManifest,
  type Decorator,
  type Preview,
} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import { action } from 'storybook/actions';
import { addons } from 'storybook/preview-api';
import '../dist/vn-elements.css';
import '../dist/patterns/base.css';
import '../src/bundles/catalogues.js';
import '../src/bundles/vn-elements.js';
import { LOCALES, NATIVE_NAMES } from '../src/model/index.js';
import { isPseudo, PSEUDO, speak, writeOver } from '../stories/pseudo.js';
import { quote } from '../stories/quote.js';
import { localeOf } from '../stories/story.js';
import { DocsPage } from './docs-page.js';
import './preview.css';
import { INITIAL_TOOLS, inTools, TOOLS } from './tools.js';

/** Events of all elements, from the manifest. */
const EVENTS = [
  ...new Set(
    manifest.modules
      .flatMap(({ declarations }) => declarations as readonly { events?: { name: string }[] }[])
      .flatMap(({ events = [] }) => events.map(({ name }) => name)),
  ),
];

// The log of events, in the panel “Actions”.
for (const name of EVENTS) {
  document.addEventListener(name, (event) => {
    action(name)((event as CustomEvent).detail);
  });
}

interface CssProperty {
  readonly inheritedFrom?: object;
}
// Storybook lists the API of each element; design tokens belong to the page.
setCustomElementsManifest(
  JSON.parse(JSON.stringify(manifest), (key, value: unknown) =>
    key === 'cssProperties'
      ? (value as readonly CssProperty[]).filter(({ inheritedFrom }) => !inheritedFrom)
      : value,
  ),
);

const THEMES: Readonly<Record<string, string>> = {
  automatic: 'light dark',
  light: 'light',
  dark: 'dark',
};

/** Stories use the language and theme of the toolbar; docs pages are English and light. */
const inLanguageAndTheme: Decorator = (story, { globals, viewMode, canvasElement, parameters }) => {
  const lang = localeOf(globals);
  const inDocs = viewMode === 'docs';
  const root = document.documentElement;
  const tag = String(globals['locale']);
  speak(tag);
  root.lang = inDocs ? 'en' : String(parameters['pageLang'] ?? lang);
  root.dataset['exampleLang'] = lang;
  canvasElement.lang = isPseudo(tag) ? tag : lang;
  canvasElement.dir = tag === 'en-XB' ? 'rtl' : 'ltr';
  if (isPseudo(tag)) {
    // After the story has rendered. Texts that elements render later come from the pseudo-locale.
    setTimeout(() => {
      writeOver(canvasElement, tag);
    });
  }
  const scheme = THEMES[String(globals['theme'])] ?? 'light dark';
  root.style.colorScheme = inDocs ? 'light' : scheme;
  // On docs pages the background around the story uses the same scheme.
  const background = canvasElement.closest<HTMLElement>('.docs-story') ?? canvasElement;
  background.style.colorScheme = scheme;
  return story();
};

/** Rows of custom properties stay; Storybook would offer a control that sets an object. */
const withoutPropertyControls = <Types extends object>({
  argTypes,
}: {
  readonly argTypes: Readonly<Record<string, Types>>;
}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => [
      name,
      name.startsWith('--') ? { ...type, control: false } : type,
    ]),
  );

/** Links between pages change the page of the manager instead of loading it again. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="./?path="]') : null;
  const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0);
  if (!link || !isPlain || window.parent === window) return;
  event.preventDefault();
  addons.getChannel().emit('navigateUrl', link.getAttribute('href')?.slice(2), { plain: true });
});

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inTools, inLanguageAndTheme],
  argTypesEnhancers: [withoutPropertyControls],
  initialGlobals: { locale: 'fi', theme: 'automatic', ...INITIAL_TOOLS },
  globalTypes: {
    ...TOOLS,
    locale: {
      description: 'Language',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          ...LOCALES.map((value) => ({ value, title: NATIVE_NAMES[value], right: value })),
          ...Object.entries(PSEUDO).map(([value, title]) => ({ value, title, right: value })),
        ],
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'automatic', title: 'Automatic' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  parameters: {
    layout: 'padded',
    options: {
      storySort: {
        order: [
          'Start',
          'Search',
          'Try',
          'Elements',
          'Pages',
          ['Press release', 'Sitemap', 'Front page'],
          'Patterns',
          ['Overview'],
          'Guides',
          ['Install and use', 'Servers', 'Frameworks', 'Languages', 'Themes'],
          'For editors',
          ['Overview', 'Suomi', 'Svenska', 'English'],
          'For auditors',
          'Tokens',
          'Themes',
          'For contributors',
        ],
      },
    },
    controls: { expanded: true },
    a11y: {
      test: 'error',
      options: {
        // These rules apply to pages, not to single elements.
        rules: {
          region: { enabled: false },
          'page-has-heading-one': { enabled: false },
          'landmark-one-main': { enabled: false },
        },
      },
    },
    docs: {
      page: DocsPage,
      source: { transform: quote, excludeDecorators: true },
    },
  },
};

export default preview;

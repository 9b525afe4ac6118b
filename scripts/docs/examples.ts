import '../../src/bundles/catalogues.js';
import { renderToString } from '../../src/markup/index.js';
import { matchLocale } from '../../src/model/index.js';
import { EXAMPLES, type Example } from '../../stories/examples/index.js';
import { PATTERN_EXAMPLES } from '../../stories/examples/patterns.js';
import { quote } from '../../stories/quote.js';

const ALL: Readonly<Partial<Record<string, readonly Example[]>>> = {
  ...EXAMPLES,
  ...PATTERN_EXAMPLES,
};

/** Empties the elements inside the one that the page is about. */
function withoutNestedElements(markup: string, tag: string): string {
  const start = markup.indexOf('>', markup.indexOf(`<${tag}`)) + 1;
  const nested = /<(vn-[a-z-]+)([^>]*)>(?!<\/)[\s\S]*?<\/\1>/g;
  return markup.slice(0, start) + markup.slice(start).replace(nested, '<$1$2>…</$1>');
}

/**
 * The page with the current markup of the examples it quotes. The words after the language of a
 * fence name one: ```html navigation default en
 *
 * @throws if there is no such example
 */
export function withExamples(text: string): string {
  return text.replace(
    /^```html (\S+) (\S+) (\S+)\n[\s\S]*?^```$/gm,
    (_fence, component: string, name: string, lang: string) => {
      const example = ALL[component]?.find((one) => one.name === name);
      if (!example) throw new Error(`there is no example "${component} ${name}"`);
      const markup = quote(renderToString(example.render(matchLocale(lang) ?? 'fi')));
      const quoted = quote(
        component in EXAMPLES ? withoutNestedElements(markup, `vn-${component}`) : markup,
      );
      return `\`\`\`html ${component} ${name} ${lang}\n${quoted}\n\`\`\``;
    },
  );
}

import { existsSync } from 'node:fs';
import { absolute, read } from './page.js';

const FENCE = /^( *)```(\w+) ((?:examples|test\/consumers)\/\S+)( excerpt)?\n([\s\S]*?)^ *```$/gm;

/** The lines without leading white space, because an excerpt may be indented less than the file. */
const linesOf = (text: string): string => text.trim().replace(/\n\s*/g, '\n');

/**
 * The page with the current content of the files it quotes. The path of the file follows the language
 * of the fence: ```js examples/vue-vite/vite.config.js. With `excerpt` behind it, the code must be
 * consecutive lines of the file.
 *
 * @throws if there is no such file, or the excerpt is not in it
 */
export function withExampleFiles(text: string): string {
  return text.replace(
    FENCE,
    (fence, indent: string, language: string, path: string, excerpt?: string, code = '') => {
      if (!existsSync(absolute(path))) throw new Error(`there is no file "${path}"`);
      const content = read(path);
      if (!excerpt) {
        const lines = content.trimEnd().replace(/^(?=.)/gm, indent);
        return `${indent}\`\`\`${language} ${path}\n${lines}\n${indent}\`\`\``;
      }
      if (linesOf(content).includes(linesOf(code))) return fence;
      throw new Error(`${path} does not contain the lines "${code.trim().split('\n')[0] ?? ''}…"`);
    },
  );
}

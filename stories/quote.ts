/** Elements that start on a new line. */
const BLOCK =
  /^(?:address|article|circle|d[dlt]|details|div|footer|form|h[1-6]|header|li|main|nav|ol|p|path|search|section|summary|svg|ul|vn-[a-z-]+)$/;
const VOID = /^(?:br|hr|img|input|link)$/;
const TOKEN = /<(?:"[^"]*"|'[^']*'|[^>"'])+>|[^<]+/g;
const WIDTH = 100;

interface Branch {
  readonly open: string;
  readonly close: string;
  readonly block: boolean;
  readonly children: (Branch | string)[];
}

/** An opening tag on one line. Values that contain double quotes are in single quotes. */
const tidied = (tag: string): string =>
  tag
    .replace(/\s+/g, ' ')
    .replace(/ ?\/?>$/, '>')
    .replace(/=""/g, '')
    .replace(
      /="([^"']*&quot;[^"']*)"/g,
      (_, value: string) => `='${value.replaceAll('&quot;', '"')}'`,
    );

function parse(markup: string): Branch {
  const root: Branch = { open: '', close: '', block: true, children: [] };
  const path = [root];
  for (const [token] of markup.matchAll(TOKEN)) {
    const siblings = (path.at(-1) ?? root).children;
    const name = /^<\/?([a-z][\w-]*)/.exec(token)?.[1];
    if (name === undefined) siblings.push(token.replace(/\s+/g, ' '));
    else if (token.startsWith('</')) path.pop();
    else {
      const close = VOID.test(name) ? '' : `</${name}>`;
      const branch: Branch = { open: tidied(token), close, block: BLOCK.test(name), children: [] };
      siblings.push(branch);
      if (close) path.push(branch);
    }
  }
  return root;
}

const holdsBlock = ({ children }: Branch): boolean =>
  children.some((child) => typeof child !== 'string' && (child.block || holdsBlock(child)));

const inLine = (node: Branch | string): string =>
  typeof node === 'string'
    ? node
    : `${node.open}${node.children.map(inLine).join('')}${node.close}`;

function lines(children: readonly (Branch | string)[], indent: string): string[] {
  const written: string[] = [];
  let run = '';
  const end = (): void => {
    if (run.trim() !== '') written.push(indent + run.trim());
    run = '';
  };
  for (const child of children) {
    if (typeof child === 'string' && child.trim() === '') {
      // White space between two elements becomes a line break; next to text it is kept.
      if (run.endsWith('>')) end();
      else run += child;
    } else if (typeof child === 'string' || !(child.block || holdsBlock(child))) {
      run += inLine(child);
    } else {
      end();
      const { open, close } = child;
      const content = child.children.map(inLine).join('').trim();
      const isLong = indent.length + open.length + content.length + close.length > WIDTH;
      if (holdsBlock(child) || (isLong && content !== '')) {
        written.push(indent + open, ...lines(child.children, `${indent}  `), indent + close);
      } else written.push(indent + open + content + close);
    }
  }
  end();
  return written;
}

/** Formats HTML as a person would write it: indented, one block a line. */
export const quote = (markup: string): string => lines(parse(markup).children, '').join('\n');

/** What is written on a line of its own. */
const BLOCK =
  /^(?:address|article|d[dlt]|details|div|footer|form|h[1-6]|header|li|main|nav|ol|p|search|section|summary|ul|vn-[a-z-]+)$/;
const TOKEN = /<(?:"[^"]*"|'[^']*'|[^>"'])+>|[^<]+/g;
const WIDTH = 100;

interface Branch {
  readonly open: string;
  readonly close: string;
  readonly block: boolean;
  readonly children: (Branch | string)[];
}

function parse(markup: string): Branch {
  const root: Branch = { open: '', close: '', block: true, children: [] };
  const path = [root];
  for (const [token] of markup.matchAll(TOKEN)) {
    const parent = path.at(-1) ?? root;
    const name = /^<\/?([a-z][\w-]*)/.exec(token)?.[1];
    if (name === undefined) parent.children.push(token.replace(/\s+/g, ' '));
    else if (token.startsWith('</')) path.pop();
    else {
      const open = token.replace(/\s+/g, ' ').replace(/ >$/, '>').replace(/=""/g, '');
      const branch: Branch = { open, close: `</${name}>`, block: BLOCK.test(name), children: [] };
      parent.children.push(branch);
      if (!/^(?:br|hr|img|input)$/.test(name)) path.push(branch);
    }
  }
  return root;
}

const holdsBlock = ({ children }: Branch): boolean =>
  children.some((child) => typeof child !== 'string' && (child.block || holdsBlock(child)));

const inLine = (node: Branch | string): string =>
  typeof node === 'string' ? node : `${node.open}${node.children.map(inLine).join('')}${node.close}`;

function lines(children: readonly (Branch | string)[], indent: string): string[] {
  const written: string[] = [];
  let run = '';
  const end = (): void => {
    if (run.trim() !== '') written.push(indent + run.trim());
    run = '';
  };
  for (const child of children) {
    if (typeof child === 'string' && child.trim() === '') {
      // Space between two elements is a line's end; next to text it stays.
      if (run.endsWith('>')) end();
      else run += child;
    } else if (typeof child === 'string' || !(child.block || holdsBlock(child))) {
      run += inLine(child);
    } else {
      end();
      const { open, close } = child;
      const line = indent + open + child.children.map(inLine).join('').trim() + close;
      if (!holdsBlock(child) && line.length <= WIDTH) written.push(line);
      else written.push(indent + open, ...lines(child.children, `${indent}  `), indent + close);
    }
  }
  end();
  return written;
}

/** Markup as a person would write it: indented, without the marks that Lit leaves in it. */
export const quote = (markup: string): string =>
  lines(parse(markup.replace(/<!--[\s\S]*?-->|<\?[^>]*>/g, '')).children, '').join('\n');

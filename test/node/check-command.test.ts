import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { CHECK_HELP, checkCommand } from '../../src/command/check-command.js';
import { INIT_HELP } from '../../src/command/init-command.js';
import { UsageError } from '../../src/command/usage.js';
import { PAGE } from '../support/check-cases.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, '.cache/command');
// Two folders below package.json, as in the published package.
const command = join(folder, 'vn-elements.mjs');

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
}

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(args: readonly string[], input = ''): Promise<Run> {
  const child = spawn(process.execPath, [command, ...args], { cwd: folder });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

const page = readFileSync(join(root, 'docs/check.md'), 'utf8');
const block = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'm').exec(page)?.[1] ?? '';

before(async () => {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(root, 'src/command/vn-elements.ts')],
    outfile: command,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'page.html'), block('html'));
  writeFileSync(join(folder, 'good.html'), PAGE);
  writeFileSync(join(folder, 'image.html'), Buffer.from([0x89, 0x50, 0, 0]));
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('vn-elements check', () => {
  it('writes what its documentation shows, and exits with 1', async () => {
    const { code, stdout, stderr } = await run(['check', '--lang', 'fi', 'page.html']);
    assert.equal(stdout, block('text'));
    assert.deepEqual([code, stderr], [1, '']);
  });

  it('writes nothing about a page without a fault, and exits with 0', async () => {
    const { code, stdout, stderr } = await run(['check', '--lang=fi', 'good.html']);
    assert.deepEqual([code, stdout, stderr], [0, '', '']);
  });

  it('reads standard input, ignores rules and writes JSON', async () => {
    const { code, stdout } = await run(
      ['check', '--json', '--ignore', 'unknown-element,end-tag', '-'],
      '<vn-x><a href="javascript:x">x</a>',
    );
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly Finding[] };
    assert.equal(code, 1);
    assert.deepEqual(
      findings.map(({ file, line, column, rule }) => [file, line, column, rule]),
      [['stdin', 1, 10, 'unsafe-url']],
    );
  });

  it('writes SARIF', async () => {
    const { code, stdout } = await run(['check', '--sarif', 'good.html']);
    assert.deepEqual([code, JSON.parse(stdout).runs[0].results], [0, []]);
  });

  it('exits with 2 if the arguments are wrong or an input cannot be read', async () => {
    const unknown = await run(['chekc']);
    assert.deepEqual([unknown.code, unknown.stdout], [2, '']);
    assert.match(unknown.stderr, /no command or option "chekc"/);
    const args = ['check', 'missing.html', 'image.html', 'http://127.0.0.1:1/', 'page.html'];
    const unread = await run(args);
    assert.equal(unread.code, 2);
    assert.match(unread.stderr, /missing\.html cannot be read.+\n.+image\.html is not HTML\.\n/);
    assert.match(unread.stderr, /127\.0\.0\.1:1\/ cannot be read/);
    assert.match(unread.stdout, /^page\.html:/);
  });

  for (const [args, message] of [
    [[], /expected a file, a URL or "-"/],
    [['--colour', 'good.html'], /--colour/],
    [['--lang', 'suomi!', 'good.html'], /language tag but found "suomi!"/],
    [['--ignore', 'nothing', 'good.html'], /no rule "nothing"/],
    [['--json', '--sarif', 'good.html'], /exclude each other/],
  ] as const) {
    it(`refuses the arguments: ${args.join(' ')}`, async () => {
      const info = { root: new URL('../../', import.meta.url), version: '', homepage: '' };
      await assert.rejects(checkCommand(args, info), (error) => {
        assert.ok(error instanceof UsageError);
        assert.match(error.message, message);
        return true;
      });
    });
  }

  it('describes itself', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    assert.equal((await run(['--version'])).stdout, `${version}\n`);
    const help = await run(['--help']);
    assert.equal(help.code, 0);
    assert.ok(help.stdout.includes(CHECK_HELP));
    assert.ok(help.stdout.endsWith(INIT_HELP));
    const docs = page + readFileSync(join(root, 'docs/servers/init.md'), 'utf8');
    const options = [...help.stdout.matchAll(/^ +(--\w+)/gm)].map(([, option]) => option);
    for (const option of options) assert.ok(docs.includes(`${option}`), option);
  });
});

describe('vn-elements check of a URL', () => {
  let server: Server;
  let origin: string;
  const requests: string[] = [];
  before(async () => {
    server = createServer(({ url = '' }, response) => {
      requests.push(url);
      if (url === '/moved') response.writeHead(302, { location: '/page' }).end();
      else if (url === '/page') {
        response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' });
        response.end(
          Buffer.from(
            '<!doctype html><html lang="fi"><title>x</title><link rel="stylesheet" href="/x.css"><h1>ä</h1><script src="/x.js"></script><img src="/x.png" alt=""><a href="/page#y">x</a>',
            'latin1',
          ),
        );
      } else if (url === '/data')
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>x</h1>');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  after(() => server.close());

  it('fetches nothing but the page, whose links to itself are checked', async () => {
    const { code, stdout } = await run(['check', `${origin}/page`]);
    assert.deepEqual(requests, ['/page']);
    assert.equal(code, 1);
    assert.equal(
      stdout,
      `${origin}/page:1:152 dead-target <a> expected an element with the id "y" but found none.\n`,
    );
  });

  it('does not follow redirects, and refuses errors and what is not HTML', async () => {
    const { code, stderr } = await run(
      ['moved', 'data', 'nothing'].reduce(
        (args, path) => [...args, `${origin}/${path}`],
        ['check'],
      ),
    );
    assert.equal(code, 2);
    assert.ok(stderr.includes(`${origin}/moved redirects to ${origin}/page`), stderr);
    assert.match(stderr, /data is not HTML but application\/json/);
    assert.match(stderr, /nothing the server answered 404/);
  });
});

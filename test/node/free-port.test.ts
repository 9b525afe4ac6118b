import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';

const PROCESSES = 6;
const PORTS_PER_PROCESS = 20;
/** Only a few more than needed, so that the processes compete for them. */
const PORT_PAIRS = 150;

/** Reserves ports, prints them, and keeps them until its input ends. */
const SCRIPT = `
  import { createServer } from 'node:net';
  import { reservePort } from './test/runner/free-port.ts';
  const ports = [];
  for (let count = 0; count < ${String(PORTS_PER_PROCESS)}; count += 1) {
    ports.push(await reservePort(${String(PORT_PAIRS)}));
  }
  console.log(JSON.stringify(ports));
  process.stdin.resume().on('end', async () => {
    for (const port of ports) {
      await new Promise((resolve, reject) => {
        createServer().once('error', reject).listen(port, resolve).unref();
      });
    }
  });
`;

describe('reservePort()', () => {
  it('gives processes that start at the same time different ports, and all can listen', async () => {
    const children = Array.from({ length: PROCESSES }, () =>
      spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT], {
        stdio: ['pipe', 'pipe', 'inherit'],
      }),
    );
    const ended = children.map((child) => once(child, 'close'));
    const printed = await Promise.all(children.map(({ stdout }) => once(stdout, 'data')));
    const ports = printed.flatMap(([text]) => JSON.parse(String(text)) as number[]);
    for (const { stdin } of children) stdin.end();
    assert.deepEqual(await Promise.all(ended), Array(PROCESSES).fill([0, null]));
    assert.equal(new Set(ports).size, PROCESSES * PORTS_PER_PROCESS);
  });
});

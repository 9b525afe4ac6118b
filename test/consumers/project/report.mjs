// What the tests read from the output of each build.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The entries to build, by name: all, or the one in the environment variable `ENTRY`. */
export const entries = Object.fromEntries(
  readdirSync('entries')
    .filter((file) => file.endsWith('.js'))
    .filter((file) => !process.env.ENTRY || file === `${process.env.ENTRY}.js`)
    .map((file) => [basename(file, '.js'), `./${join('entries', file)}`]),
);

/** @param {readonly string[]} warnings */
export const report = (warnings) => {
  console.log(JSON.stringify({ warnings }));
};

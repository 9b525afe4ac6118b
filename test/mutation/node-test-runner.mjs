import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { bundleTests, EXCLUDED_TESTS } from './test-files.mjs';
import { createQueue } from './test-queue.mjs';

/** In the sandbox, for the workers that replace one that did not answer. */
const DURATIONS = 'test-durations.json';

const namespace = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

/** Runs the tests of test/node in the process of Stryker's worker. */
class NodeTestRunner {
  #files = [];
  /** Duration of the tests of each file, in milliseconds. */
  #durations = {};
  #rejections = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.on('unhandledRejection', (reason) => this.#rejections.push(reason));
    this.#files = await bundleTests();
    if (existsSync(DURATIONS)) this.#durations = JSON.parse(readFileSync(DURATIONS, 'utf8'));
  }

  async dryRun() {
    const coverage = { static: {}, perTest: {} };
    namespace.mutantCoverage = coverage;
    const results = [];
    for (const one of this.#files) {
      const start = performance.now();
      const own = await this.#runFile(one, () => true, false);
      this.#durations[one.file] = performance.now() - start;
      results.push(...own);
      // What runs while the file is loaded is covered by each of its tests.
      for (const { id } of own) {
        const covered = (coverage.perTest[id] ??= {});
        for (const [mutant, hits] of Object.entries(coverage.static)) {
          covered[mutant] = (covered[mutant] ?? 0) + hits;
        }
      }
      coverage.static = {};
    }
    writeFileSync(DURATIONS, JSON.stringify(this.#durations));
    delete namespace.mutantCoverage;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: coverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    namespace.activeMutant = activeMutant.id;
    namespace.hitCount = hitLimit === undefined ? undefined : 0;
    namespace.hitLimit = hitLimit;
    const wanted = testFilter && new Set(testFilter);
    const isWanted = (id) => !wanted || wanted.has(id);
    const fileOf = (id) => id.slice(0, id.indexOf(' › '));
    const wantedFiles = testFilter && new Set(testFilter.map(fileOf));
    const files = this.#files
      .filter(({ file }) => !wantedFiles || wantedFiles.has(file))
      .toSorted((one, two) => this.#durations[one.file] - this.#durations[two.file]);
    const tests = [];
    try {
      for (const one of files) {
        tests.push(...(await this.#runFile(one, isWanted, true)));
        if (tests.some(({ status }) => status === TestStatus.Failed)) break;
      }
    } finally {
      namespace.activeMutant = undefined;
    }
    const limit = determineHitLimitReached(namespace.hitCount, hitLimit);
    return toMutantRunResult(limit ?? { status: DryRunStatus.Complete, tests });
  }

  /** Loads the file and runs its tests; with `bail`, up to the first that fails. */
  async #runFile({ file, script }, isWanted, bail) {
    const queue = createQueue(file);
    const require = createRequire(resolve(file));
    const module = { exports: {} };
    const results = [];
    const fail = (id, error) =>
      results.push({
        id,
        name: id,
        fileName: resolve(file),
        timeSpentMs: 0,
        status: TestStatus.Failed,
        failureMessage: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    namespace.currentTestId = undefined;
    try {
      script.runInThisContext()(
        (name) => (name === 'node:test' ? queue.module : require(name)),
        module,
        module.exports,
      );
    } catch (error) {
      fail(`${file} › is loaded`, error);
      return results;
    }
    for (const { id, suite, body } of queue.tests) {
      if (!isWanted(id) || EXCLUDED_TESTS.some((pattern) => pattern.test(id))) continue;
      const start = performance.now();
      try {
        await queue.open(suite);
        namespace.currentTestId = id;
        await body({ mock: queue.module.mock });
        results.push({
          id,
          name: id,
          fileName: resolve(file),
          timeSpentMs: performance.now() - start,
          status: TestStatus.Success,
        });
      } catch (error) {
        fail(id, error);
        if (bail) break;
      } finally {
        namespace.currentTestId = undefined;
      }
    }
    await queue.close();
    await new Promise(setImmediate);
    const [rejection] = this.#rejections.splice(0);
    if (rejection !== undefined) fail(`${file} › handles rejections`, rejection);
    return results;
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'node-test', NodeTestRunner),
];

import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { CheckStatus } from '@stryker-mutator/api/check';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';

/** Position of a mutant between 0 and 1: the same in each run, and independent of other mutants. */
function shareOf({ fileName, location: { start }, mutatorName, replacement }) {
  const file = relative('.', fileName).replaceAll('\\', '/');
  const text = JSON.stringify([file, start.line, start.column, mutatorName, replacement]);
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
}

/** Tests only a sample of the mutants: the others count as mutants that do not compile. */
class SampleChecker {
  static inject = tokens(commonTokens.options);

  constructor({ samplePercent }) {
    this.share = samplePercent / 100;
  }

  async init() {}

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    const skipped = { status: CheckStatus.CompileError, reason: 'Not in the sample' };
    const results = mutants.map((mutant) => [
      mutant.id,
      shareOf(mutant) < this.share ? { status: CheckStatus.Passed } : skipped,
    ]);
    return Object.fromEntries(results);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker)];

/** The option that Stryker passes on. */
export const strykerValidationSchema = { properties: { samplePercent: { type: 'number' } } };

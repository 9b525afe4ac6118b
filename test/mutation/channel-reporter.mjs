import { channel } from 'node:diagnostics_channel';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Passes on what is planned, and each result at once: Stryker returns the results at its end. */
class ChannelReporter {
  onMutationTestingPlanReady({ mutantPlans }) {
    channel('mutants-planned').publish(mutantPlans.map(({ mutant }) => mutant));
  }

  onMutantTested(result) {
    channel('mutant-tested').publish(result);
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.Reporter, 'channels', ChannelReporter),
];

import { report, entries } from './report.mjs';

const [version = 'vite'] = process.argv.slice(2);
const { build, createLogger } = await import(version);
const warnings = [];
const logger = createLogger('silent');
logger.warn = (message) => warnings.push(message);
logger.warnOnce = logger.warn;
await build({
  configFile: false,
  customLogger: logger,
  build: {
    outDir: `out/${version}`,
    rollupOptions: {
      input: entries,
      output: { entryFileNames: '[name].js' },
      // Vite 8 warns about slow plugins on busy machines. Rollup, in Vite 7, has no such option.
      ...(version === 'vite' && { checks: { bundlerTimings: false } }),
    },
    reportCompressedSize: false,
  },
});
report(warnings);

/** Tests in real browsers: `npx wtr`, or `npm run test:one <word>` for one file. */
import { register } from 'tsx/esm/api';

// The test runner reads its configuration as JavaScript only.
register();
export default (await import('./test/runner/config.ts')).default;

/**
 * Reporter for node:test that prints only the totals, as JSON (see totals.ts). Tests count, suites
 * do not. In JavaScript, because Node.js 20 loads reporters before the loader of TypeScript.
 */
export default async function* totals(source) {
  const total = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    // Each file runs in a process of its own, and is reported as a test that contains its tests.
    if (data.name === data.file) continue;
    if (data.skip !== undefined && data.skip !== false) total.skipped += 1;
    else total[type === 'test:pass' ? 'passed' : 'failed'] += 1;
    if (type === 'test:fail') {
      const { cause, message } = data.details?.error ?? {};
      total.failures.push(`${data.name}: ${cause?.message ?? message ?? ''}`);
    }
  }
  yield JSON.stringify(total);
}

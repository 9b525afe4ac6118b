/**
 * A reporter for node's test runner that prints nothing but the totals, as JSON, with a line for
 * each failure. Only tests count, not the suites that hold them.
 */
export default async function* totals(source) {
  const total = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    // With one process a file, the file itself is reported as a test around its tests.
    if (data.name === data.file) continue;
    if (data.skip !== undefined && data.skip !== false) total.skipped += 1;
    else total[type === 'test:pass' ? 'passed' : 'failed'] += 1;
    if (type === 'test:fail') {
      const { cause, message } = data.details?.error ?? {};
      total.failures.push(`${data.name}: ${String(cause?.message ?? message ?? '')}`);
    }
  }
  yield JSON.stringify(total);
}

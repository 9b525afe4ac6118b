/**
 * A reporter for node's test runner that prints nothing but the totals, as JSON. Only tests count,
 * not the suites that hold them.
 */
export default async function* totals(source) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    // With one process a file, the file itself is reported as a test around its tests.
    if (data.name === data.file) continue;
    if (data.skip !== undefined && data.skip !== false) total.skipped += 1;
    else total[type === 'test:pass' ? 'passed' : 'failed'] += 1;
  }
  yield JSON.stringify(total);
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { entries, report } from './report.mjs';

const [bundler = 'turbopack'] = process.argv.slice(2);
rmSync('app', { recursive: true, force: true });
for (const [name, path] of Object.entries(entries)) {
  mkdirSync(`app/${name}`, { recursive: true });
  writeFileSync(
    `app/${name}/page.js`,
    `'use client';\nimport '../../${path}';\nexport default function Page() {\n  return <p>${name}</p>;\n}\n`,
  );
}
writeFileSync(
  'app/layout.js',
  `import 'vn-elements/vn-elements.css';
export default function Layout({ children }) {
  return (
    <html lang="fi">
      <body>{children}</body>
    </html>
  );
}
`,
);
const output = execFileSync('npx', ['next', 'build', `--${bundler}`], {
  encoding: 'utf8',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', OUT: `out/next-${bundler}` },
  stdio: ['ignore', 'pipe', 'pipe'],
});
report(output.split('\n').filter((line) => /warn|⚠/i.test(line)));

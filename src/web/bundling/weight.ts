import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OUT = fileURLToPath(new URL('../../../build/web/', import.meta.url));
const KB = 1024;

/** What a page loads, gzipped: the loader with the page, the rest once somebody opens the chat. */
const BUDGETS = [
  { name: 'loader', of: (file: string) => file === 'lotse.js', bytes: 4 * KB },
  { name: 'everything else', of: (file: string) => file.startsWith('assets/'), bytes: 40 * KB },
] as const;

const files = readdirSync(OUT, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:js|css|html|svg)$/.test(file))
  .sort()
  .map((file) => ({
    file,
    plain: readFileSync(join(OUT, file)).length,
    gzipped: readFileSync(join(OUT, `${file}.gz`)).length,
  }));
const row = (name: string, plain: number, gzipped: number, note = '') =>
  console.log(`${name.padEnd(34)}${inKb(plain)}${inKb(gzipped)}  ${note}`.trimEnd());

console.log(`${'file'.padEnd(34)}${'plain'.padStart(11)}${'gzipped'.padStart(11)}`);
for (const { file, plain, gzipped } of files) row(file, plain, gzipped);
for (const { name, of, bytes } of BUDGETS) {
  const counted = files.filter(({ file }) => of(file));
  const sum = (size: 'plain' | 'gzipped') => counted.reduce((total, one) => total + one[size], 0);
  const gzipped = sum('gzipped');
  const kept = counted.length > 0 && gzipped <= bytes;
  row(name, sum('plain'), gzipped, `${kept ? 'keeps' : 'BREAKS'} its ${bytes / KB} KB`);
  if (!kept) process.exitCode = 1;
}

function inKb(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`.padStart(11);
}

import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Encoded, ServedFile } from '../http/fileRoute.ts';

type BuiltFile = Pick<ServedFile, 'bytes' | 'contentType' | 'encoded'>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * What the build has left in a folder, by its path in there; a file's `.br` and `.gz` stand beside
 * it. Empty where there is no build. Files of a kind nobody knows are left out, source maps too.
 */
export function readBuiltFiles(directory: string): ReadonlyMap<string, BuiltFile> {
  const names = namesIn(directory);
  const present = new Set(names);
  const read = (name: string) => readFileSync(join(directory, name));
  return new Map(
    names.flatMap((name) => {
      const contentType = TYPES[extname(name)];
      if (contentType === undefined) return [];
      const encoded: Encoded[] = [];
      if (present.has(`${name}.br`)) encoded.push({ encoding: 'br', bytes: read(`${name}.br`) });
      if (present.has(`${name}.gz`)) encoded.push({ encoding: 'gzip', bytes: read(`${name}.gz`) });
      return [[name, { bytes: read(name), contentType, encoded }] as const];
    }),
  );
}

/** Paths with slashes, on any system. */
function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        join(parentPath, name).slice(directory.length).replaceAll('\\', '/').replace(/^\//, ''),
      );
  } catch {
    return [];
  }
}

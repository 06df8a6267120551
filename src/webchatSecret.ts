import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The web chat's secret can neither be read nor made; the message says what to do. */
export class WebchatSecretError extends Error {
  override readonly name = 'WebchatSecretError';
}

/**
 * The secret kept beside the embedded store, made at the first start, readable by its owner only.
 * Processes that start at once get the same one. Throws WebchatSecretError.
 */
export function keptSecret(storeFile: string): string {
  const file = join(dirname(storeFile), 'webchat-secret');
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw refused(file, error);
  }
  let secret: string;
  try {
    secret = readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw refused(file, error);
  }
  if (secret.length < 32) {
    throw new WebchatSecretError(
      `${file} holds no secret. Delete it, and a new one is made; or set WEBCHAT_SECRET.`,
    );
  }
  return secret;
}

function refused(file: string, error: unknown): WebchatSecretError {
  return new WebchatSecretError(
    `The web chat's secret cannot be kept in ${file} (${codeOf(error)}). Make its folder writable, or set WEBCHAT_SECRET.`,
  );
}

function codeOf(error: unknown): string {
  return Error.isError(error) && 'code' in error ? String(error.code) : 'unknown';
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { LANGUAGE_BUCKETS, trainLanguage } from '../language.ts';
import { BUCKETS, FEATURES_VERSION, WEIGHTS } from './features.ts';
import { assemble, type LinearModel, weightCount } from './linearModel.ts';
import { TUNING, train } from './model.ts';
import { normalise } from './normalise.ts';
import {
  type Phrase,
  type PhraseFile,
  parseOtherLanguages,
  parsePhrases,
  readPhraseFiles,
} from './phrases.ts';

/** The two classifiers free text is understood with. */
export type Models = { intent: LinearModel; language: LinearModel };

export type LoadedModels = {
  models: Models;
  /** Whether the stored file could be used or the models were trained now. */
  source: 'loaded' | 'trained';
  file: string;
  /** Why the trained models could not be stored; they are kept in memory only. */
  problem: string | undefined;
};

export type Where = {
  /** Folder of the stored file; by default a cache folder under node_modules. */
  directory?: string;
  /** Folder with de/phrases and en/phrases; by default the project's own. */
  locales?: string;
};

const DIRECTORY = fileURLToPath(
  new URL('../../../../node_modules/.cache/partner-lotse', import.meta.url),
);
const NAME = 'understanding.bin';
const MAGIC = 'lotse-m1';
/** Magic, hash of the input, checksum of the rest; each model has its own small header. */
const HEADER = 8 + 32 + 4 + 4;
const MODEL_HEADER = 16;

/**
 * Loads the stored models if they were made from the phrases as they are now; else trains and
 * stores them. A file that is missing, damaged or outdated is replaced in one step; a folder that
 * cannot be written to is reported, not thrown. Throws PhraseError for a malformed phrase file.
 */
export function loadOrTrainModel(where: Where = {}): LoadedModels {
  const directory = where.directory ?? DIRECTORY;
  const file = join(directory, NAME);
  const phrases = readPhraseFiles(where.locales);
  const input = inputHash(phrases);
  const stored = readModels(file, input);
  if (stored !== undefined) return { models: stored, source: 'loaded', file, problem: undefined };
  const models = trainModels(phrases);
  const problem = store(directory, file, serialise(models, input));
  return { models, source: 'trained', file, problem };
}

/** Trains both models from phrase files. */
export function trainModels(files: readonly PhraseFile[]): Models {
  const phrases = parsePhrases(files);
  return {
    intent: train(phrases),
    language: trainLanguage([...tellingPhrases(phrases), ...parseOtherLanguages(files)]),
  };
}

/** Phrases asking for the other language, or written alike in both files, tell no language. */
function tellingPhrases(phrases: readonly Phrase[]): Phrase[] {
  const languages = new Map<string, Set<string>>();
  for (const { text, language } of phrases) {
    const key = normalise(text);
    languages.set(key, (languages.get(key) ?? new Set()).add(language));
  }
  return phrases.filter(
    ({ intent, text }) =>
      intent !== 'change_language' && languages.get(normalise(text))?.size === 1,
  );
}

/**
 * SHA-256 of everything the models depend on: the phrases, the version of the features (raise it
 * when language.ts changes too) and the settings.
 */
export function inputHash(files: readonly PhraseFile[]): Buffer {
  const settings = JSON.stringify([MAGIC, FEATURES_VERSION, WEIGHTS, TUNING]);
  const sum = createHash('sha256').update(`${settings}\n`);
  for (const { language, name, text } of files) sum.update(`${language}/${name}\n${text}\n`);
  return sum.digest();
}

/** The file's content: little-endian, every array aligned to 4 bytes. */
export function serialise(models: Models, input: Buffer): Buffer {
  const body = Buffer.concat([...pieces(models.intent), ...pieces(models.language)]);
  const header = Buffer.alloc(HEADER);
  header.write(MAGIC, 0, 'latin1');
  input.copy(header, 8);
  header.writeUInt32LE(body.length, 40);
  header.writeUInt32LE(crc32(body), 44);
  return Buffer.concat([header, body]);
}

/** Reads what `serialise` wrote; undefined if damaged or made from another input. */
export function deserialise(content: Buffer, input: Buffer): Models | undefined {
  if (content.length < HEADER || content.toString('latin1', 0, 8) !== MAGIC) return undefined;
  if (!content.subarray(8, 40).equals(input)) return undefined;
  const body = content.subarray(HEADER);
  if (body.length !== content.readUInt32LE(40)) return undefined;
  if (crc32(body) !== content.readUInt32LE(44)) return undefined;
  const intent = readModel(body, BUCKETS);
  const language = readModel(body.subarray(intent.bytes), LANGUAGE_BUCKETS);
  return { intent: intent.model, language: language.model };
}

function pieces(model: LinearModel): Buffer[] {
  const header = Buffer.alloc(MODEL_HEADER);
  header.writeUInt32LE(model.classes, 0);
  header.writeUInt32LE(model.buckets.length, 4);
  header.writeDoubleLE(model.scale, 8);
  return [header, bytesOf(model.buckets), padded(bytesOf(model.weights))];
}

function readModel(body: Buffer, size: number): { model: LinearModel; bytes: number } {
  const classes = body.readUInt32LE(0);
  const count = body.readUInt32LE(4);
  const scale = body.readDoubleLE(8);
  const cells = weightCount(count, classes);
  const afterBuckets = MODEL_HEADER + 4 * count;
  const afterWeights = afterBuckets + 2 * cells;
  // Copied out, because typed arrays must start at a multiple of their element's size.
  const buckets = new Uint32Array(copy(body, MODEL_HEADER, afterBuckets));
  const weights = new Int16Array(copy(body, afterBuckets, afterWeights));
  const model = assemble({ classes, buckets, weights, scale }, size);
  return { model, bytes: afterWeights + (afterWeights % 4) };
}

function readModels(file: string, input: Buffer): Models | undefined {
  // Stored in the machine's own byte order for speed; a big-endian machine always trains.
  if (endianness() !== 'LE') return undefined;
  try {
    return deserialise(readFileSync(file), input);
  } catch {
    return undefined;
  }
}

function store(directory: string, file: string, content: Buffer): string | undefined {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(directory, { recursive: true });
    try {
      writeFileSync(temporary, content);
      renameSync(temporary, file);
    } finally {
      rmSync(temporary, { force: true });
    }
    return undefined;
  } catch (error) {
    return Error.isError(error) ? error.message : String(error);
  }
}

function bytesOf(array: Uint32Array | Int16Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

function padded(bytes: Buffer): Buffer {
  return bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(2)]);
}

function copy(body: Buffer, from: number, to: number): ArrayBuffer {
  const target = new ArrayBuffer(to - from);
  new Uint8Array(target).set(body.subarray(from, to));
  return target;
}

import { deflateRawSync, inflateRawSync, type ZlibOptions } from 'node:zlib';
import { Binary } from 'mongodb';
import type { TurnRecord } from '../contracts/conversation.ts';
import { packTurn } from '../contracts/packTurn.ts';
import { readTurnRecord } from '../contracts/readTurnRecord.ts';
import { DRAFTS_DICTIONARY } from './draftsDictionary.ts';
import { keyOf, storedKey } from './storedKey.ts';

/**
 * A turn of the log as MongoDB holds it. What the user said is legible; what was answered is
 * `packed` to a third, which is most of a conversation's bytes.
 */
export interface StoredTurn {
  readonly seq: number;
  readonly activity: string;
  readonly at: Date;
  /** The instant as it was written, where a date cannot hold it. */
  readonly written?: string;
  readonly said: TurnRecord['said'];
  /** A number of the very commit that wrote it: who is not told whether it did can look here. */
  readonly by?: number;
  /** `{language, drafts, carries}` of the packed turn as JSON, deflated by the dictionary. */
  readonly packed: Binary;
}

const DEFLATE: ZlibOptions = {
  dictionary: Buffer.from(DRAFTS_DICTIONARY.join(',')),
  windowBits: 13,
  memLevel: 5,
  // Most come to less than this; the default of 16 KB would be garbage at every turn.
  chunkSize: 1024,
};
/** No turn unpacks to more; what would is broken. */
const MAX_UNPACKED = 4 * 1024 * 1024;

export function storedTurn(turn: TurnRecord, by?: number): StoredTurn {
  const { said, ...answered } = packTurn(turn);
  const at = new Date(turn.at);
  return {
    seq: turn.seq,
    activity: storedKey(turn.activity),
    at,
    ...(at.toISOString() === turn.at ? {} : { written: turn.at }),
    said,
    ...(by === undefined ? {} : { by }),
    packed: packedDrafts(answered),
  };
}

/** What a turn answered, compressed. */
export function packedDrafts(answered: object): Binary {
  return new Binary(deflateRawSync(JSON.stringify(answered), DEFLATE));
}

/** A stored turn as a value; never refused, whatever another release has made of it. */
export function turnOf(stored: StoredTurn): TurnRecord {
  const { seq, activity, at, written, said, packed } = stored;
  return readTurnRecord(
    { said, ...unpacked(packed) },
    { seq, activity: keyOf(activity), at: written ?? at.toISOString() },
  );
}

/** What `packedDrafts` has packed; undefined where it cannot be unpacked. */
export function unpacked(packed: unknown): object | undefined {
  try {
    if (!(packed instanceof Binary)) return undefined;
    const json = inflateRawSync(packed.buffer, { ...DEFLATE, maxOutputLength: MAX_UNPACKED });
    const value: unknown = JSON.parse(json.toString('utf8'));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

import type { SQLOutputValue } from 'node:sqlite';
import type { TurnRecord } from '../contracts/conversation.ts';
import { readTurnRecord } from '../contracts/readTurnRecord.ts';
import { keyOf } from './storedKey.ts';

/** A row of the log as a turn. */
export function turnOf(row: Readonly<Record<string, SQLOutputValue>>): TurnRecord {
  return readTurnRecord(parsed(row['record']), {
    seq: Number(row['seq']),
    activity: keyOf(String(row['activity'])),
    at: String(row['at']),
  });
}

/** JSON, or undefined where the stored text is none: the reader then says what is wrong. */
export function parsed(text: SQLOutputValue | undefined): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

import { hash } from 'node:crypto';
import type { TurnRecord } from '../../contracts/conversation.ts';

/** The last turn that a client has seen: its place in the log, and which turn stood there. */
export interface Watermark {
  readonly seq: number;
  readonly mark: string;
}

/** Before the first turn. */
export const BEGINNING: Watermark = { seq: 0, mark: '' };

/** The watermark of a turn. Its mark tells the turn from one at the same place after a deletion. */
export function watermarkOf({ seq, activity }: Pick<TurnRecord, 'seq' | 'activity'>): Watermark {
  return { seq, mark: hash('sha256', activity, 'base64url').slice(0, 8) };
}

export function writeWatermark({ seq, mark }: Watermark): string {
  return seq === 0 ? '0' : `${seq}-${mark}`;
}

/** Clients pass on what they were given; what is none of ours counts as the beginning. */
export function readWatermark(text: string | null): Watermark {
  const [, seq, mark = ''] = /^(\d{1,15})-([\w-]{8})$/.exec(text ?? '') ?? [];
  return seq === undefined ? BEGINNING : { seq: Number(seq), mark };
}

export function isSameTurn(watermark: Watermark, record: TurnRecord): boolean {
  return record.seq === watermark.seq && watermarkOf(record).mark === watermark.mark;
}

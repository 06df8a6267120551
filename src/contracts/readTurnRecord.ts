import { Said, TurnRecord } from './conversation.ts';
import { type Draft, DraftBlock } from './draft.ts';
import { unpackBlock } from './packTurn.ts';

/**
 * A stored turn, packed or not, as a value of today's form. A turn of the log is never refused:
 * what another release has written and this one does not know is passed over, block by block.
 *
 * @param known what the store itself knows of the turn
 */
export function readTurnRecord(
  stored: unknown,
  known: Pick<TurnRecord, 'seq' | 'activity' | 'at'>,
): TurnRecord {
  const { seq, activity, at } = known;
  const { said, drafts, language, carries } = fields(stored);
  const unpacked = list(drafts).map((draft, index) => {
    const packed = Array.isArray(draft)
      ? { id: `${seq}.${index}`, language, blocks: draft }
      : draft;
    return { ...fields(packed), blocks: list(fields(packed)['blocks']).map(unpackBlock) };
  });
  const parsed = TurnRecord.safeParse({
    seq,
    activity,
    at,
    said,
    drafts: unpacked,
    ...(carries === undefined ? {} : { carries }),
  });
  if (parsed.success) return parsed.data;
  const read = Said.safeParse(said);
  return {
    seq,
    activity,
    at,
    said: read.success ? read.data : { kind: 'join' },
    drafts: unpacked.flatMap(knownBlocks),
  };
}

function knownBlocks(draft: Readonly<Record<string, unknown>>): Draft[] {
  const { id, language, blocks } = draft;
  if (typeof id !== 'string' || (language !== 'de' && language !== 'en')) return [];
  const known = list(blocks).flatMap((block) => {
    const parsed = DraftBlock.safeParse(block);
    return parsed.success ? [parsed.data] : [];
  });
  return known.length === 0 ? [] : [{ id, language, blocks: known }];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

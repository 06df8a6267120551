import { Said, TurnRecord } from './conversation.ts';
import { type Draft, DraftBlock } from './draft.ts';

/**
 * A stored turn as a value of today's form. A turn of the log is never refused: what another
 * release has written and this one does not know is passed over, block by block.
 *
 * @param at what the store itself knows of the turn
 */
export function readTurnRecord(
  stored: unknown,
  at: Pick<TurnRecord, 'seq' | 'activity' | 'at'>,
): TurnRecord {
  const parsed = TurnRecord.safeParse(stored);
  if (parsed.success) return parsed.data;
  const { said, drafts } = fields(stored);
  const read = Said.safeParse(said);
  return {
    seq: at.seq,
    activity: at.activity,
    at: at.at,
    said: read.success ? read.data : { kind: 'join' },
    drafts: (Array.isArray(drafts) ? drafts : []).flatMap(readDraft),
  };
}

function readDraft(stored: unknown): Draft[] {
  const { id, language, blocks } = fields(stored);
  if (typeof id !== 'string' || (language !== 'de' && language !== 'en')) return [];
  const known = (Array.isArray(blocks) ? blocks : []).flatMap((block) => {
    const parsed = DraftBlock.safeParse(block);
    return parsed.success ? [parsed.data] : [];
  });
  return known.length === 0 ? [] : [{ id, language, blocks: known }];
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

import type { TurnRecord } from './conversation.ts';
import type { Draft, DraftBlock } from './draft.ts';
import type { Language } from './language.ts';

/** A block in few bytes: a text's key, "[choice choice]", "2/5" of a progress, or the block itself. */
type PackedBlock = string | DraftBlock;
/** A draft whose id and language are the usual ones is nothing but its blocks. */
type PackedDraft = readonly PackedBlock[] | (Omit<Draft, 'blocks'> & { blocks: PackedBlock[] });

/**
 * A turn as stores keep it, less what they know by themselves (`seq`, `activity`, `at`).
 * `readTurnRecord` reads it.
 */
export interface PackedTurn extends Pick<TurnRecord, 'said' | 'carries'> {
  readonly language?: Language;
  readonly drafts: readonly PackedDraft[];
}

const KEY = /^[a-zA-Z][\w.-]*$/;
const ID = /^[^\s[\]]+$/;
const IDS = /^\[([^\s[\]]+(?: [^\s[\]]+)*)\]$/;
const PROGRESS = /^(\d{1,3})\/(\d{1,3})$/;

/** Less than half the bytes, and still legible. */
export function packTurn({ seq, said, drafts, carries }: TurnRecord): PackedTurn {
  const language = drafts[0]?.language;
  return {
    said,
    ...(language === undefined ? {} : { language }),
    drafts: drafts.map((draft, index): PackedDraft => {
      const blocks = draft.blocks.map(packBlock);
      return draft.id === `${seq}.${index}` && draft.language === language
        ? blocks
        : { ...draft, blocks };
    }),
    ...(carries === undefined ? {} : { carries }),
  };
}

function packBlock(block: DraftBlock): PackedBlock {
  return shortForm(block) ?? block;
}

function shortForm(block: DraftBlock): string | undefined {
  switch (block.kind) {
    case 'text':
      return block.vars === undefined && KEY.test(block.key) ? block.key : undefined;
    case 'choices': {
      const usual = block.vars === undefined && block.ids.length > 0;
      return usual && block.ids.every((id) => ID.test(id)) ? `[${block.ids.join(' ')}]` : undefined;
    }
    case 'progress': {
      const progress = `${block.at}/${block.of}`;
      return PROGRESS.test(progress) ? progress : undefined;
    }
    default:
      return undefined;
  }
}

/** A packed block as a block; what is none of the short forms is left for the reader to judge. */
export function unpackBlock(packed: unknown): unknown {
  if (typeof packed !== 'string') return packed;
  const ids = IDS.exec(packed)?.[1];
  if (ids !== undefined) return { kind: 'choices', ids: ids.split(' ') };
  const [, at, of] = PROGRESS.exec(packed) ?? [];
  if (at !== undefined) return { kind: 'progress', at: Number(at), of: Number(of) };
  return KEY.test(packed) ? { kind: 'text', key: packed } : packed;
}

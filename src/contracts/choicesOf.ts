import type { Choice, Reply } from './reply.ts';

/**
 * The choices of a reply in their order, as they are numbered for people who type. Apart from the
 * schemas, which a browser need not load.
 */
export function choicesOf({ blocks }: Reply): Choice[] {
  return blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []));
}

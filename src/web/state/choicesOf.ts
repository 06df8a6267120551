import type { Choice, Reply } from '../../contracts/reply.ts';

/** The choices of a reply in their order. The contracts' own would bring their schemas along. */
export function choicesOf({ blocks }: Reply): Choice[] {
  return blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []));
}

import colors from 'yoctocolors';
import { plainText } from '../../contracts/plainText.ts';
import type { Block, Reply } from '../../contracts/reply.ts';
import { wrap } from './wrap.ts';

/** Lines longer than this are hard to read, however wide the window is. */
const WIDEST = 100;
const MARGIN = '  ';

/** A reply for a terminal of `width` columns: coloured, wrapped, choices numbered throughout. */
export function drawReply(reply: Reply, width: number): string {
  const room = Math.max(20, Math.min(width, WIDEST) - MARGIN.length);
  let number = 1;
  return reply.blocks
    .map((block) => {
      const drawn = drawBlock(block, room, number);
      if (block.kind === 'choices') number += block.choices.length;
      return drawn;
    })
    .filter((text) => text !== '')
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '' : `${MARGIN}${line}`))
    .join('\n');
}

function drawBlock(block: Block, room: number, firstNumber: number): string {
  switch (block.kind) {
    case 'text':
      return wrap(marked(block.text), room);
    case 'status':
      return wrap(`${SIGNS[block.state]} ${marked(block.text)}`, room, MARGIN);
    case 'progress':
      return colors.dim(block.text);
    case 'choices':
      return block.choices
        .map(({ label, weight }, index) => {
          const line = `${colors.cyan(`[${index + firstNumber}]`)} ${label}`;
          return wrap(weight === 'secondary' ? colors.dim(line) : line, room, '    ');
        })
        .join('\n');
    case 'checklist':
      return block.items.map((item) => wrap(`• ${marked(item)}`, room, MARGIN)).join('\n');
    case 'snippet':
    case 'file':
      return `${wrap(`${block.label}:`, room)}\n${copyable(block.text)}`;
    case 'input':
      return colors.dim(wrap(`(${block.label})`, room));
    case 'link':
      return `${wrap(`${block.label}:`, room)}\n${colors.underline(block.href)}`;
    case 'preview':
      return [
        `${colors.bold(`${block.labels.to}:`)} ${block.to}`,
        wrap(`${colors.bold(`${block.labels.subject}:`)} ${block.subject}`, room, MARGIN),
        '',
        copyable(block.body),
      ].join('\n');
    case 'qr':
      return plainText(block);
  }
}

const SIGNS = {
  done: colors.green('✔'),
  waiting: colors.yellow('…'),
  problem: colors.red('✖'),
} as const;

/** Not wrapped: whoever copies it wants the lines as they are. */
function copyable(text: string): string {
  return text
    .split('\n')
    .map((line) => `${colors.dim('│')} ${line}`.trimEnd())
    .join('\n');
}

function marked(text: string): string {
  return text
    .replace(/\*\*(.+?)\*\*/gs, (_, words: string) => colors.bold(words))
    .replace(/`([^`]+)`/g, (_, words: string) => colors.cyan(words));
}

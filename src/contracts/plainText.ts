import type { Block, Reply } from './reply.ts';

/** A text of the Markdown subset without its marks. */
export function withoutMarks(text: string): string {
  return text.replace(/\*\*(.+?)\*\*/gs, '$1').replace(/`([^`]+)`/g, '$1');
}

/** The plain-text form of one block; choices are numbered from `firstNumber`. */
export function plainText(block: Block, firstNumber = 1): string {
  switch (block.kind) {
    case 'text':
    case 'status':
      return withoutMarks(block.text);
    case 'progress':
      return block.text;
    case 'choices':
      return block.choices
        .map((choice, index) => `  [${index + firstNumber}] ${choice.label}`)
        .join('\n');
    case 'checklist':
      return block.items.map((item) => `- ${withoutMarks(item)}`).join('\n');
    case 'snippet':
    case 'file':
      return `${block.label}:\n${indented(block.text)}`;
    case 'input':
      return `(${block.label})`;
    case 'link':
    case 'qr':
      return `${block.label}: ${block.kind === 'link' ? block.href : block.content}`;
    case 'preview':
      return [
        `${block.labels.to}: ${block.to}`,
        `${block.labels.subject}: ${block.subject}`,
        '',
        indented(block.body),
      ].join('\n');
  }
}

/** A whole reply as plain text, choices numbered throughout from 1. */
export function plainReply(reply: Reply): string {
  let number = 1;
  return reply.blocks
    .map((block) => {
      const text = plainText(block, number);
      if (block.kind === 'choices') number += block.choices.length;
      return text;
    })
    .join('\n');
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
}

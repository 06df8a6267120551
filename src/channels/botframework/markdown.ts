import type { Block } from '../../contracts/reply.ts';

/**
 * The blocks of a reply as Markdown that every Bot Framework client shows alike: bold, code,
 * lists, links and fences. Choices are left out; they become buttons.
 */
export function markdown(blocks: readonly Block[]): string {
  return blocks
    .map(blockMarkdown)
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'text':
    case 'status':
    case 'progress':
      return flowing(block.text);
    case 'choices':
      return '';
    case 'checklist':
      return block.items.map((item) => `- ${flowing(item)}`).join('\n');
    case 'snippet':
    // Teams lets a bot give files only behind a consent card of its own: the text says it all.
    case 'file':
      return `${flowing(block.label)}:\n\n${fenced(block.text)}`;
    case 'input':
      return `(${flowing(block.label)})`;
    case 'link':
      return linked(block.label, block.href);
    case 'qr':
      return /^[a-z][a-z0-9+.-]*:/i.test(block.content)
        ? linked(block.label, block.content)
        : `${flowing(block.label)}: ${flowing(block.content)}`;
    case 'preview':
      return [
        `${flowing(block.labels.to)}: ${flowing(block.to)}`,
        `${flowing(block.labels.subject)}: ${flowing(block.subject)}`,
        fenced(block.body),
      ].join('\n\n');
  }
}

/** Text that may quote what a user typed: no HTML comes out of it, and its line breaks stay. */
function flowing(text: string): string {
  return text.replace(/<(?=[a-z/!?])/gi, '&lt;').replace(/(?<!\n)\n(?!\n)/g, '  \n');
}

/** Text shown as it is, to be copied. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function linked(label: string, href: string): string {
  const address = href.replace(/[\s()<>]/g, encodeURIComponent).replace(/[()]/g, percent);
  return `[${flowing(label).replace(/[[\]]/g, '\\$&')}](${address})`;
}

/** encodeURIComponent leaves parentheses alone. */
function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

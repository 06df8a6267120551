import { describe, expect, test } from '@jest/globals';
import { markdown } from '../../../src/channels/botframework/markdown.ts';
import { readActivity } from '../../../src/channels/teams/activity.ts';
import { toActivity } from '../../../src/channels/teams/toActivity.ts';
import type { Block, Reply } from '../../../src/contracts/reply.ts';

function asked(channelId: string) {
  const reading = readActivity({
    type: 'message',
    channelId,
    serviceUrl: 'x',
    conversation: { id: 'c' },
    from: { id: 'u' },
  });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.activity;
}

const choices = (count: number): Block => ({
  kind: 'choices',
  choices: Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    label: `Wahl ${index}`,
    weight: 'primary',
  })),
});
const reply = (...blocks: Block[]): Reply => ({ id: '4.0', language: 'en', blocks });

describe('a reply as an activity', () => {
  test('its choices are suggested actions that carry which reply they were shown in', () => {
    const { suggestedActions, attachments } = toActivity(reply(choices(2)), asked('directline'));
    expect(attachments).toBeUndefined();
    expect(suggestedActions?.actions[1]).toEqual({
      type: 'messageBack',
      title: 'Wahl 1',
      text: 'Wahl 1',
      displayText: 'Wahl 1',
      value: { lotse: { reply: '4.0', choice: 'c1' } },
    });
  });

  test('in Teams they are on cards, six on each, in their order', () => {
    const { suggestedActions, attachments = [] } = toActivity(reply(choices(8)), asked('msteams'));
    expect(suggestedActions).toBeUndefined();
    expect(attachments.map(({ content }) => content.buttons.length)).toEqual([6, 2]);
  });

  test('without choices it expects nothing', () => {
    const activity = toActivity(reply({ kind: 'text', text: 'Bye' }), asked('emulator'));
    expect(activity).toEqual({
      type: 'message',
      text: 'Bye',
      textFormat: 'markdown',
      locale: 'en-GB',
      inputHint: 'acceptingInput',
    });
  });
});

describe('Markdown of the blocks', () => {
  test.each<[string, Block, string]>([
    ['line breaks stay', { kind: 'text', text: 'a\nb\n\nc' }, 'a  \nb\n\nc'],
    ['no HTML comes out', { kind: 'text', text: '<b>x</b> 1 < 2' }, '&lt;b>x&lt;/b> 1 < 2'],
    ['a list', { kind: 'checklist', items: ['a', 'b'] }, '- a\n- b'],
    [
      'a text to copy',
      { kind: 'snippet', label: 'L', text: '<i>*x*</i>' },
      'L:\n\n```\n<i>*x*</i>\n```',
    ],
    [
      'fences inside',
      { kind: 'snippet', label: 'L', text: '```\nx\n```' },
      'L:\n\n````\n```\nx\n```\n````',
    ],
    ['a field', { kind: 'input', input: 'date', label: 'Date' }, '(Date)'],
    [
      'a link',
      { kind: 'link', label: 'A [b]', href: 'https://x.ch/a(b) c' },
      '[A \\[b\\]](https://x.ch/a%28b%29%20c)',
    ],
    ['a code as link', { kind: 'qr', label: 'L', content: 'https://x.ch' }, '[L](https://x.ch)'],
    ['a code as text', { kind: 'qr', label: 'L', content: 'abc' }, 'L: abc'],
    ['a status', { kind: 'status', state: 'done', text: 'Done' }, 'Done'],
    ['progress', { kind: 'progress', at: 1, of: 2, text: 'Step 1 of 2' }, 'Step 1 of 2'],
    [
      'a file, which Teams takes from no bot without asking: its text',
      {
        kind: 'file',
        label: 'L',
        text: 'a',
        name: 'a.ics',
        mediaType: 'text/calendar',
        content: 'X',
      },
      'L:\n\n```\na\n```',
    ],
    [
      'a preview',
      {
        kind: 'preview',
        to: 'a@b.ch',
        subject: 'S',
        body: 'B',
        labels: { to: 'To', subject: 'Subject' },
      },
      'To: a@b.ch\n\nSubject: S\n\n```\nB\n```',
    ],
    ['choices are left to the buttons', choices(1), ''],
  ])('%s', (_, block, expected) => {
    expect(markdown([block])).toBe(expected);
  });
});

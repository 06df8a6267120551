import type { Timer } from '../contracts/conversation.ts';
import type { Effect } from '../contracts/effect.ts';
import type { InputContent } from '../contracts/input.ts';
import type { OutboxChange, OutboxItem } from '../contracts/outbox.ts';

/**
 * What a turn does to the outbox: timers that it set get an item, those that it took back or that
 * fired lose theirs, messages are added, and one that is through goes, or is kept as a dead letter.
 * Pure; undefined where nothing changes, which is the usual turn.
 */
export function outboxChange(turn: {
  readonly before: readonly Timer[];
  readonly after: readonly Timer[];
  readonly effects: readonly Effect[];
  readonly content: InputContent;
}): OutboxChange | undefined {
  const { before, after, effects, content } = turn;
  const [had, has] = [before.map(timerItem), after.map(timerItem)];
  const add: OutboxItem[] = has.filter(({ id }) => !had.some((item) => item.id === id));
  const remove = had.map(({ id }) => id).filter((id) => !has.some((item) => item.id === id));
  for (const effect of effects) {
    if (effect.type !== 'queueMail') continue;
    const { mail, at } = effect;
    add.push({ kind: 'mail', id: mailId(mail.reference), dueAt: at, mail });
  }
  const bury: OutboxChange['bury'][number][] = [];
  if (content.kind === 'mail') {
    const id = mailId(content.mail.reference);
    if (content.outcome.state === 'sent') remove.push(id);
    else bury.push({ id, reason: content.outcome.reason });
  }
  return add.length + remove.length + bury.length === 0 ? undefined : { add, remove, bury };
}

function timerItem({ id, dueAt }: Timer): OutboxItem {
  return { kind: 'timer', id: `timer:${id}:${dueAt}`, dueAt, timer: id };
}

function mailId(reference: string): string {
  return `mail:${reference}`;
}

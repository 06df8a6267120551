import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { choicesOf } from '../../src/contracts/choicesOf.ts';
import type { Input, InputContent } from '../../src/contracts/input.ts';
import { plainReply } from '../../src/contracts/plainText.ts';
import type { Reply } from '../../src/contracts/reply.ts';
import type { Store } from '../../src/contracts/store.ts';
import { createWording } from '../../src/dialogs/render/wording.ts';
import { loadOrTrainModel, type Models } from '../../src/dialogs/understand/intent/modelFile.ts';
import type { Carried } from '../../src/outbox/carrier.ts';
import { runDue } from '../../src/outbox/runDue.ts';
import { resolveFacts } from '../../src/programme/facts.ts';
import { parseOverrides } from '../../src/programme/overrides.ts';
import { Turns } from '../../src/turns/turns.ts';

const texts = z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]);

/** One thing that happens, and what must be seen after it. */
const Line = z
  .strictObject({
    /** The user types. */
    user: z.string().optional(),
    /** The user presses a button that is shown, by its label. */
    press: z.string().optional(),
    /** The user opens the conversation. */
    open: z.literal(true).optional(),
    /** Time passes (ISO 8601 duration, "PT10M", "P2D"); timers that come due fire. */
    later: z.string().optional(),
    /** The user presses this button of an earlier reply, by its label (the latest one having it). */
    late: z.string().optional(),
    /** The mail server's word on the message that waits: taken, refused for good, or put off. */
    mail: z.enum(['sent', 'failed', 'delayed']).optional(),
    /** The line before is delivered once more with the same id. */
    again: z.literal(true).optional(),
    /** What the guide's answer must contain, each somewhere. */
    guide: texts,
    /** What it must not contain. */
    never: texts,
    /** The step one stands at then. */
    step: z.string().optional(),
    /** Buttons that must be there, by label. */
    offers: texts,
    /** The language of the answer. */
    language: z.enum(['de', 'en']).optional(),
  })
  .refine(
    (line) =>
      [line.user, line.press, line.open, line.later, line.late, line.again, line.mail].filter(
        (value) => value !== undefined,
      ).length === 1,
    { message: 'a line has exactly one of user, press, open, later, late, again, mail' },
  );

export const Transcript = z.strictObject({
  title: z.string(),
  /** The channel's locale. */
  locale: z.string().default('de-CH'),
  /** When it begins (ISO instant). */
  now: z.iso.datetime().default('2026-11-23T09:00:00Z'),
  /** The operator's facts, as in facts.yaml. */
  facts: z.record(z.string(), z.unknown()).default({}),
  /** The operator has mail delivery. */
  sendsMail: z.boolean().default(false),
  lines: z.array(Line).min(1),
});
export type Transcript = z.infer<typeof Transcript>;

export function readTranscript(file: string): Transcript {
  return Transcript.parse(parse(readFileSync(file, 'utf8')));
}

let models: Models | undefined;
/** The models are the same for all tests: loaded once. */
export function testModels(): Models {
  models ??= loadOrTrainModel().models;
  return models;
}

/** One bubble as it was said: its words, and the texts it was made of. */
export interface Bubble {
  readonly language: Reply['language'];
  readonly text: string;
  readonly keys: readonly string[];
}

/** What was seen of one line, in words for a failing test. */
export interface Seen {
  readonly line: number;
  readonly said: string;
  readonly text: string;
  readonly replies: readonly Reply[];
  readonly step: string;
}

export class TranscriptError extends Error {
  override readonly name = 'TranscriptError';
}

/** Plays a transcript through the real turn and the store, checking each line. */
export async function play(transcript: Transcript, store: Store, name: string): Promise<Seen[]> {
  const parsed = parseOverrides(transcript.facts);
  if (!parsed.ok) throw new TranscriptError(JSON.stringify(parsed.problems));
  const wording = await createWording(resolveFacts(parsed.overrides));
  const turns = new Turns({
    store,
    wording,
    models: testModels(),
    sendsMail: transcript.sendsMail,
  });
  let now = Temporal.Instant.from(transcript.now);
  const shown: Reply[] = [];
  const seen: Seen[] = [];
  let last: Input | undefined;

  for (const [index, line] of transcript.lines.entries()) {
    const fail = (what: string, text: string): never => {
      throw new TranscriptError(
        `${transcript.title}, line ${index + 1} (${said(line)}): ${what}\nThe guide said:\n${text}`,
      );
    };
    now = now.add({ seconds: 20 });
    let replies: readonly Reply[] = [];
    let step = '';
    if (line.later !== undefined || line.mail !== undefined) {
      now = now.add(zoneless(line.later ?? 'PT0S'));
      const parts = { store, turns, clock: () => now.toString() };
      const { mail } = line;
      const fired = await runDue(
        mail === undefined ? parts : { ...parts, carriers: { mail: async () => OUTCOMES[mail] } },
        `test:${name}`,
      );
      replies = fired.flatMap((turn) => turn.replies);
      step = fired.at(-1)?.conversation.dialog.step ?? seen.at(-1)?.step ?? '';
    } else {
      const input: Input =
        line.again === true && last !== undefined
          ? last
          : {
              channel: 'test',
              conversation: name,
              activity: `line-${index}`,
              user: { id: 'user' },
              locale: transcript.locale,
              content: contentOf(line, shown, (label) =>
                fail(`there is no button "${label}"`, seen.at(-1)?.text ?? ''),
              ),
              capabilities: { proactive: true },
              at: now.toString(),
            };
      last = input;
      const turn = await turns.handle(input);
      replies = turn.replies;
      step = turn.conversation.dialog.step;
    }
    shown.push(...replies);
    const text = replies.map(plainReply).join('\n\n');
    seen.push({ line: index + 1, said: said(line), text, replies, step });
    const labels = replies.flatMap(choicesOf).map(({ label }) => label);
    for (const wanted of line.guide) {
      if (!flat(text).includes(flat(wanted))) fail(`"${wanted}" is missing`, text);
    }
    for (const unwanted of line.never) {
      if (flat(text).includes(flat(unwanted))) fail(`"${unwanted}" should not be there`, text);
    }
    for (const label of line.offers) {
      if (!labels.includes(label)) fail(`the button "${label}" is missing`, text);
    }
    if (line.step !== undefined && step !== line.step)
      fail(`stands at ${step}, not ${line.step}`, text);
    const languages = new Set(replies.map(({ language }) => language));
    if (line.language !== undefined && !(languages.size === 1 && languages.has(line.language))) {
      fail(`speaks ${[...languages].join(', ')}, not ${line.language}`, text);
    }
  }
  return seen;
}

const OUTCOMES: Readonly<Record<'sent' | 'failed' | 'delayed', Carried>> = {
  sent: { outcome: 'sent' },
  failed: { outcome: 'failed', permanent: true, reason: '550 no such mailbox' },
  delayed: { outcome: 'failed', permanent: false, reason: '451 try again later' },
};

function contentOf(
  line: Transcript['lines'][number],
  shown: readonly Reply[],
  noButton: (label: string) => never,
): InputContent {
  if (line.user !== undefined) return { kind: 'text', text: line.user };
  const label = line.press ?? line.late;
  if (label === undefined) return { kind: 'join' };
  const replies = line.press === undefined ? shown.toReversed() : shown.slice(-1);
  for (const reply of replies) {
    const choice = choicesOf(reply).find((candidate) => candidate.label === label);
    if (choice !== undefined) {
      return { kind: 'choice', pressed: { reply: reply.id, choice: choice.id } };
    }
  }
  return noButton(label);
}

function said(line: Transcript['lines'][number]): string {
  if (line.user !== undefined) return `user: ${line.user}`;
  if (line.press !== undefined) return `press: ${line.press}`;
  if (line.late !== undefined) return `late: ${line.late}`;
  if (line.later !== undefined) return `later: ${line.later}`;
  if (line.mail !== undefined) return `mail: ${line.mail}`;
  return line.again === true ? 'again' : 'open';
}

/** Days as 24 hours: an instant knows no calendar. */
export function zoneless(duration: string): Temporal.Duration {
  const { days, weeks, ...rest } = parts(Temporal.Duration.from(duration));
  return Temporal.Duration.from({ ...rest, hours: rest.hours + 24 * (days + 7 * weeks) });
}

function parts({ weeks, days, hours, minutes, seconds }: Temporal.Duration) {
  return { weeks, days, hours, minutes, seconds };
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Every bubble of a played transcript, with the keys of its texts, as the store recorded them. */
export async function bubblesOf(
  transcript: Transcript,
  store: Store,
  name: string,
): Promise<Bubble[]> {
  const parsed = parseOverrides(transcript.facts);
  const wording = await createWording(resolveFacts(parsed.ok ? parsed.overrides : {}));
  const turns = await store.readTurns(`test:${name}`, { afterSeq: 0, limit: 1000 });
  return turns
    .flatMap((turn) => turn.drafts)
    .map((draft) => ({
      language: draft.language,
      text: plainReply(wording.express(draft)),
      keys: draft.blocks.flatMap((block) =>
        block.kind === 'checklist' ? block.keys : 'key' in block ? [block.key] : [],
      ),
    }));
}

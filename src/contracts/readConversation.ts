import { CONVERSATION_VERSION, Conversation } from './conversation.ts';
import { MIGRATIONS } from './migrations.ts';

export type ConversationReading =
  | { readonly ok: true; readonly conversation: Conversation }
  /** `newer`: a later release wrote it. Not broken, but not for this one. */
  | { readonly ok: false; readonly newer: boolean; readonly reason: string };

/**
 * A stored head, of any version up to today's, as a value of today's form. Fields that a later
 * release has added are passed over, so that two releases can run side by side; what does not fit
 * is named, never dropped.
 */
export function readConversation(stored: unknown): ConversationReading {
  if (typeof stored !== 'object' || stored === null) return failed('it is no object');
  let value: Record<string, unknown> = { ...stored };
  if (typeof value['version'] !== 'number') return failed('it has no version');
  if (value['version'] > CONVERSATION_VERSION) {
    const reason = `its version ${value['version']} is newer than ${CONVERSATION_VERSION}, which this release knows`;
    return { ok: false, newer: true, reason };
  }
  while (value['version'] !== CONVERSATION_VERSION) {
    const version = Number(value['version']);
    const migrate = MIGRATIONS.get(version);
    if (migrate === undefined) return failed(`no migration leads on from version ${version}`);
    value = { ...migrate(value), version: version + 1 };
  }
  const parsed = Conversation.safeParse(value);
  if (parsed.success) return { ok: true, conversation: parsed.data };
  const [issue] = parsed.error.issues;
  return failed(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unknown'}`);
}

function failed(reason: string): ConversationReading {
  return { ok: false, newer: false, reason };
}

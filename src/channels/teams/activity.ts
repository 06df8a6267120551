import { z } from 'zod';

/** Channels send null for what they do not have. */
const absent = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => value ?? undefined, schema.optional());

const id = z.string().min(1).max(2000);

const Account = z.object({
  id,
  name: absent(z.string().max(1000)),
  aadObjectId: absent(z.string().max(200)),
  role: absent(z.string().max(100)),
});

/** What a reply has to carry back of a conversation. */
const ConversationAccount = z.object({
  id,
  name: absent(z.string().max(1000)),
  isGroup: absent(z.boolean()),
  conversationType: absent(z.string().max(100)),
  tenantId: absent(z.string().max(200)),
  role: absent(z.string().max(100)),
});

const Entity = z.object({
  type: absent(z.string().max(200)),
  text: absent(z.string().max(2000)),
  mentioned: absent(z.object({ id: absent(z.string().max(2000)) })),
});

/** The types that say something to the guide; every other one is acknowledged and left alone. */
export const HEARD_TYPES = ['message', 'conversationUpdate', 'installationUpdate'] as const;

/**
 * A Bot Framework activity as it comes in: the fields that are used, and nothing else goes further
 * into the process. Fields of another type are an error; fields nobody knows are passed over.
 */
export const Activity = z.object({
  type: z.string().min(1).max(100),
  id: absent(z.string().min(1).max(2000)),
  channelId: z.string().min(1).max(100),
  serviceUrl: absent(z.string().max(2000)),
  conversation: ConversationAccount,
  from: Account,
  recipient: absent(Account),
  deliveryMode: absent(z.string().max(50)),
  locale: absent(z.string().max(200)),
  text: absent(z.string()),
  value: z.unknown().optional(),
  entities: absent(z.array(z.unknown())).transform((all) =>
    (all ?? []).flatMap((one) => {
      const parsed = Entity.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    }),
  ),
  membersAdded: absent(z.array(z.object({ id }))),
  action: absent(z.string().max(100)),
});
export type Activity = z.infer<typeof Activity>;

/** An activity, or a sentence for its sender on why it is none. */
export type ActivityReading =
  | { readonly ok: true; readonly activity: Activity }
  | { readonly ok: false; readonly reason: string };

/** Reads a parsed request body. */
export function readActivity(body: unknown): ActivityReading {
  const parsed = Activity.safeParse(body);
  if (!parsed.success) {
    const reasons = parsed.error.issues
      .slice(0, 5)
      .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`));
    return { ok: false, reason: `This is no Bot Framework activity. ${reasons.join('; ')}.` };
  }
  if (
    !expectsReplies(parsed.data) &&
    parsed.data.serviceUrl === undefined &&
    isHeard(parsed.data)
  ) {
    return {
      ok: false,
      reason:
        'This is no Bot Framework activity. serviceUrl: required, unless deliveryMode is "expectReplies".',
    };
  }
  return { ok: true, activity: parsed.data };
}

/** The replies belong into the HTTP response. */
export function expectsReplies({ deliveryMode }: Activity): boolean {
  return deliveryMode === 'expectReplies';
}

export function isHeard({ type }: Activity): boolean {
  return (HEARD_TYPES as readonly string[]).includes(type);
}

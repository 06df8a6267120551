import { z } from 'zod';
import { Browser } from '../../contracts/browser.ts';

/** Clients send null for what they do not have. */
const absent = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => value ?? undefined, schema.optional());

/** The turn's id is made of it and has at most 400 characters in all. */
const ClientActivityId = z
  .string()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}+$/u, 'has control characters');

/** What our own widget adds. Of a foreign client's data nothing is read. */
const LotseData = z.object({ browsers: absent(z.array(Browser).max(5)) });

/**
 * A client's activity: the fields that are used, and nothing else goes further into the process.
 * Fields of another type are an error; fields nobody knows are passed over.
 */
export const UserActivity = z.object({
  type: z.string().min(1).max(100),
  name: absent(z.string().max(200)),
  text: absent(z.string()),
  value: z.unknown().optional(),
  locale: absent(z.string().max(200)),
  from: absent(z.object({ id: absent(z.string().max(400)), name: absent(z.string().max(200)) })),
  channelData: absent(
    z.object({ clientActivityID: absent(ClientActivityId), lotse: absent(LotseData) }),
  ),
});
export type UserActivity = z.infer<typeof UserActivity>;

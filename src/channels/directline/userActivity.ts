import { z } from 'zod';
import { Browser } from '../../contracts/browser.ts';

/** The turn's id is made of it and has at most 400 characters in all. */
const ClientActivityId = z
  .string()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}+$/u, 'has control characters');

/** What our own widget adds. Of a foreign client's data nothing is read. */
const LotseData = z.object({ browsers: z.array(Browser).max(5).nullish() });

/**
 * A client's activity: the fields that are used, and nothing else goes further into the process.
 * Fields of another type are an error; fields nobody knows are passed over. Clients send null for
 * what they do not have.
 */
export const UserActivity = z.object({
  type: z.string().min(1).max(100),
  name: z.string().max(200).nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  locale: z.string().max(200).nullish(),
  from: z
    .object({ id: z.string().max(400).nullish(), name: z.string().max(200).nullish() })
    .nullish(),
  channelData: z
    .object({ clientActivityID: ClientActivityId.nullish(), lotse: LotseData.nullish() })
    .nullish(),
});
export type UserActivity = z.infer<typeof UserActivity>;

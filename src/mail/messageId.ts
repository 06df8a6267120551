import { createHash } from 'node:crypto';

/**
 * The Message-ID of an outbox item: the same for every attempt and on every instance, so that
 * whoever gets a message twice sees that it is one. It tells nothing of conversation or user.
 *
 * @param key the conversation's key, which with the item's id is its idempotency key
 * @param domain the sender's
 */
export function messageId(key: string, item: string, domain: string): string {
  const name = createHash('sha256')
    .update(JSON.stringify([key, item]))
    .digest('hex')
    .slice(0, 40);
  return `<lotse.${name}@${domain}>`;
}

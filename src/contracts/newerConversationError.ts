/**
 * A conversation was last written by a newer release, in a form this one cannot read: during a
 * rolling update the user's next message may reach the newer one, so nothing is set aside.
 */
export class NewerConversationError extends Error {
  override readonly name = 'NewerConversationError';
  constructor(reason: string) {
    super(
      `A conversation cannot be read: ${reason}. It was left as it is: ` +
        'finish the update on all instances, or go back to the newer release.',
    );
  }
}

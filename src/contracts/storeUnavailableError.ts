/**
 * The store cannot be reached just now; nothing is half done, and the same may simply be asked
 * again in a moment. The message names the cause and the cure, never a user or a password.
 */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}

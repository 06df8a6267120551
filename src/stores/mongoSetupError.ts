/** MongoDB cannot be used as it is set up; the message names the cause and the cure, no credentials. */
export class MongoSetupError extends Error {
  override readonly name = 'MongoSetupError';
}

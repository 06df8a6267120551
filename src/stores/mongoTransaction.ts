import { type ClientSession, type MongoClient, MongoError } from 'mongodb';

/** The driver's own loop would go on for two minutes; no user waits that long. */
const ATTEMPTS = 5;

/** All of what `action` does, or nothing; again where another one was in the way. */
export async function inTransaction<T>(
  client: MongoClient,
  action: (session: ClientSession) => Promise<T>,
): Promise<T> {
  return client.withSession(async (session) => {
    for (let attempt = 1; ; attempt += 1) {
      session.startTransaction({
        readConcern: { level: 'snapshot' },
        writeConcern: { w: 'majority', journal: true },
      });
      try {
        const result = await action(session);
        await session.commitTransaction();
        return result;
      } catch (error) {
        if (session.inTransaction()) await session.abortTransaction();
        const transient =
          error instanceof MongoError && error.hasErrorLabel('TransientTransactionError');
        if (!transient || attempt === ATTEMPTS) throw error;
      }
    }
  });
}

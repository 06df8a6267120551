import { MongoClient } from 'mongodb';
import { MongoStore } from '../../src/stores/mongo.ts';
import { MongoArchive } from '../../src/stores/mongoArchive.ts';
import type { ConversationDocument } from '../../src/stores/mongoDocument.ts';
import { storedKey } from '../../src/stores/storedKey.ts';
import type { MongoServer } from '../support/mongoSuite.ts';

/** A MongoDB store with its archive, and a hand that breaks heads. */
export async function mongoHouse(server: MongoServer) {
  const uri = server.freshUri();
  const [store, archive] = [await MongoStore.open({ uri }), await MongoArchive.open({ uri })];
  const raw = new MongoClient(uri);
  const conversations = raw.db().collection<ConversationDocument>('conversations');
  return {
    store,
    archive,
    uri,
    breakHead: async (key: string) => {
      const which = { _id: storedKey(key), head: { $exists: true } };
      await conversations.updateOne(which, { $set: { 'head.dialog': 7 } });
    },
    allText: async () => {
      const all = [
        ...(await conversations.find().toArray()),
        ...(await raw.db().collection('setAside').find().toArray()),
      ];
      return JSON.stringify(all);
    },
    empty: async () => {
      await conversations.deleteMany({});
      await raw.db().collection('setAside').deleteMany({});
    },
    dispose: async () => {
      await raw.db().dropDatabase();
      await raw.close();
      await store.close();
      await archive.close();
    },
  };
}

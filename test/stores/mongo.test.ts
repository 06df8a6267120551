import { MongoClient } from 'mongodb';
import { MongoStore } from '../../src/stores/mongo.ts';
import { MongoArchive } from '../../src/stores/mongoArchive.ts';
import type { ConversationDocument, SetAsideDocument } from '../../src/stores/mongoDocument.ts';
import { headFields } from '../../src/stores/mongoHead.ts';
import { packedDrafts } from '../../src/stores/mongoTurn.ts';
import { storedKey } from '../../src/stores/storedKey.ts';
import { type MongoServer, mongoSuite } from '../support/mongoSuite.ts';
import { storeContract } from './contract.ts';
import { PLANTED_TURN, type StoreUnderTest } from './subject.ts';

await mongoSuite('on a replica set', (server) => {
  storeContract('MongoDB', () => underTest(server));
});

/** A store in a database of its own, and a second hand on it. */
async function underTest(server: MongoServer): Promise<StoreUnderTest> {
  const uri = server.freshUri();
  const raw = new MongoClient(uri);
  const conversations = raw.db().collection<ConversationDocument>('conversations');
  const setAside = raw.db().collection<SetAsideDocument>('setAside');
  const store = await MongoStore.open({ uri });
  const opened: { close(): Promise<void> }[] = [store];
  return {
    store,
    reopen: async () => {
      const other = await MongoStore.open({ uri });
      opened.push(other);
      return other;
    },
    archive: async () => {
      const archive = await MongoArchive.open({ uri });
      opened.push(archive);
      return archive;
    },
    plantHead: async (key, { rev, ...head }) => {
      const { at, drafts, ...turn } = PLANTED_TURN;
      const packed = packedDrafts({ drafts });
      await conversations.insertOne({
        _id: storedKey(key),
        rev: Number(rev),
        head,
        // The form of another release: no type of ours.
        log: [{ ...turn, at: new Date(at), packed } as never],
        expireAt: new Date('2030-01-01'),
      });
    },
    breakHead: async (key) => {
      await conversations.updateOne({ _id: storedKey(key) }, { $set: { 'head.dialog': 7 } });
    },
    setAsideHeads: async (key) => {
      const found = await setAside.find({ key: storedKey(key) }).toArray();
      return found.map(({ document }) => headFields(document['head'], document['rev']));
    },
    dispose: async () => {
      await raw.db().dropDatabase();
      await raw.close();
      for (const each of opened) await each.close();
    },
  };
}

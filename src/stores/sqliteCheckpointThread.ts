// A thread of its own, started by `SqliteCheckpoints`: here only it waits for the disk.
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { CheckpointRound } from './sqliteCheckpoints.ts';

const db = new DatabaseSync(String(workerData));
const checkpoint = db.prepare('PRAGMA wal_checkpoint(PASSIVE)');

parentPort?.on('message', (asked: 'round' | 'end') => {
  if (asked === 'end') {
    db.close();
    parentPort?.close();
    return;
  }
  const began = performance.now();
  const log = Number(checkpoint.get()?.['log']);
  parentPort?.postMessage({ log, ms: performance.now() - began } satisfies CheckpointRound);
});

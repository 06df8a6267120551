import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { StoreUnavailableError } from '../../src/contracts/storeUnavailableError.ts';
import { runDue } from '../../src/outbox/runDue.ts';
import type { SqliteStore } from '../../src/stores/sqlite.ts';
import type { TurnResult } from '../../src/turns/turns.ts';
import { TestSmtp } from '../support/smtp.ts';
import { StoreFile, stepOf, Talk, textOf, turnsOn } from '../turns/talk.ts';
import { carrierTo } from './carrierTo.ts';
import { CARRY_ONCE } from './carryOnce.ts';

let file: StoreFile;
let store: SqliteStore;
let server: TestSmtp;
let talk: Talk;
let onReceived: () => void;
beforeEach(async () => {
  file = new StoreFile();
  store = file.open();
  onReceived = () => undefined;
  server = await new TestSmtp({ onReceived: () => onReceived() }).start();
  talk = new Talk(await turnsOn(store, { sendsMail: true }));
});
afterEach(async () => {
  await server.stop();
  await file.dispose();
});

/** The user lets a message go. */
async function letGo(
  problem = 'Ich komme seit heute nicht mehr in mein Konto.',
): Promise<TurnResult> {
  await talk.say('Support anschreiben');
  await talk.press('case.login');
  await talk.press('problemOwn');
  await talk.say(problem);
  await talk.say('Edge 141');
  await talk.say('anna@firma.example');
  await talk.press('previewRight');
  const turn = await talk.press('consentYes');
  expect(stepOf(turn)).toBe('support.queued');
  return turn;
}

/** Whatever is due is carried out, on an instance of its own. */
async function carried(): Promise<string> {
  const { carry } = await carrierTo(server.url);
  const turns = await turnsOn(store, { sendsMail: true });
  const done = await runDue({
    store,
    turns,
    clock: () => talk.now,
    carriers: { mail: carry },
    random: () => 1,
  });
  return done.map(textOf).join('\n');
}

const messageIds = () => server.received.map(({ email }) => email.messageId);

async function mailTurns(): Promise<number> {
  const log = await store.readTurns(talk.key, { afterSeq: 0, limit: 99 });
  return log.filter(({ said }) => said.kind === 'mail').length;
}

describe('a message that was let go', () => {
  test('waits while the server is away, goes when it is back, and the user is told', async () => {
    await server.stop();
    await letGo();
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      expect(await carried()).toBe('');
      expect(textOf(await talk.say('status'))).toContain('wird verschickt');
    }
    await server.start();
    talk.wait({ minutes: 1 });
    expect(await carried()).toContain('ist verschickt');
    expect(server.received).toHaveLength(1);
    const next = textOf(await talk.say('welche Browser gehen?'));
    expect(next).toMatch(/^Ihre Meldung LT-.* ist verschickt/);
    const status = textOf(await talk.say('status'));
    expect(status).toContain('verschickt. Die Antwort kommt per E-Mail');
    expect(status).not.toContain('wird verschickt');
  });

  test('that is put off goes at the next attempt', async () => {
    server.next.push({ says: 451, to: 'RCPT', text: 'greylisted' });
    await letGo();
    expect(await carried()).toBe('');
    talk.wait({ minutes: 1 });
    expect(await carried()).toContain('ist verschickt');
    expect(server.received).toHaveLength(1);
  });

  test('that is refused for good comes back to the user, with a link and the texts', async () => {
    server.next.push({ says: 550, to: 'RCPT', text: 'no such mailbox' });
    await letGo();
    const told = await carried();
    expect(told).toContain('liess sich nicht verschicken');
    expect(told).toContain('mailto:web-help@cisco.com?subject=');
    expect(told).toContain('Please answer to: anna@firma.example');
    expect(await store.countDeadLetters()).toBe(1);
    expect(textOf(await talk.say('status'))).toContain('liess sich nicht verschicken');
    talk.wait({ hours: 2 });
    expect(await carried()).toBe('');
    expect(server.received).toEqual([]);
  });

  test('whose connection ends before the server’s word is sent again with the same Message-ID', async () => {
    server.next.push('drop');
    await letGo();
    expect(await carried()).toBe('');
    talk.wait({ minutes: 1 });
    expect(await carried()).toContain('ist verschickt');
    expect(messageIds()).toHaveLength(2);
    expect(new Set(messageIds()).size).toBe(1);
    expect(await mailTurns()).toBe(1);
  });

  test('while the store goes away is told of as soon as it is back, and not sent again', async () => {
    await letGo();
    const commit = store.commit.bind(store);
    let away = 2;
    store.commit = async (turn) => {
      away -= 1;
      if (away >= 0) throw new StoreUnavailableError('away');
      return commit(turn);
    };
    expect(await carried()).toContain('ist verschickt');
    talk.wait({ hours: 1 });
    expect(await carried()).toBe('');
    expect(messageIds()).toHaveLength(1);
    expect(await mailTurns()).toBe(1);
  });

  test('by a process that is killed before it knows goes once more, with the same Message-ID and one turn', async () => {
    await letGo();
    const child = spawn(
      process.execPath,
      ['--no-warnings', CARRY_ONCE, file.file, server.url, talk.now],
      { stdio: 'inherit' },
    );
    const ended = once(child, 'exit');
    onReceived = () => child.kill('SIGKILL');
    await ended;
    expect(child.signalCode).toBe('SIGKILL');
    onReceived = () => undefined;
    expect(server.received).toHaveLength(1);
    expect(await mailTurns()).toBe(0);
    // Nobody takes it before the dead worker's lease has ended.
    expect(await carried()).toBe('');
    talk.wait({ minutes: 2 });
    expect(await carried()).toContain('ist verschickt');
    expect(messageIds()).toHaveLength(2);
    expect(new Set(messageIds()).size).toBe(1);
    expect(await mailTurns()).toBe(1);
    talk.wait({ hours: 2 });
    expect(await carried()).toBe('');
    expect(server.received).toHaveLength(2);
  });

  test('holds no code and no password that was typed', async () => {
    const shown = await letGo(
      'Mein Passwort ist Wandervogel77! und der Code 837261 wird nicht angenommen.',
    );
    expect(JSON.stringify(shown)).not.toMatch(/Wandervogel|837261/);
    await carried();
    const [received] = server.received;
    expect(received?.email.text).toContain('wird nicht angenommen');
    expect(received?.email.text).not.toMatch(/Wandervogel|837261/);
    expect(received?.raw).not.toMatch(/Wandervogel|837261/);
  });

  test('is followed by another one with a reference and a Message-ID of its own', async () => {
    await letGo();
    await talk.say('Menü');
    await talk.say('Support anschreiben');
    await talk.press('case.page');
    await talk.press('problemProposed');
    await talk.press('previewRight');
    await talk.press('consentYes');
    await carried();
    expect(new Set(messageIds()).size).toBe(2);
    expect(new Set(server.received.map(({ email }) => email.subject)).size).toBe(2);
  });
});

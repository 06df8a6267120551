import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type App, createApp } from '../src/app.ts';
import { plainReply } from '../src/contracts/plainText.ts';

let folder: string;
const apps: App[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-app-'));
});
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
  rmSync(folder, { recursive: true, force: true });
});

async function made(overridesDir?: string, retentionDays?: number): Promise<App> {
  const sqlite = { file: join(folder, 'lotse.db'), synchronous: 'NORMAL' as const };
  const local = { sqlite, overridesDir, mongodbUri: undefined, retentionDays };
  const app = await createApp(local);
  apps.push(app);
  return app;
}

async function said(app: App, text: string): Promise<string> {
  const { replies } = await app.turns.handle({
    channel: 'test',
    conversation: 'c',
    activity: text,
    user: { id: 'u' },
    content: { kind: 'text', text },
    capabilities: { proactive: false },
    at: '2026-11-23T09:00:00.000Z',
  });
  return replies.map(plainReply).join('\n\n');
}

describe('the assistant, put together', () => {
  test('can be made twice without listening, on one store', async () => {
    const [one, two] = [await made(), await made()];
    await said(one, 'hallo');
    await said(two, 'Aktivierungsmail fehlt');
    expect(await said(one, 'hallo')).toBe(await said(two, 'hallo'));
  });

  test('names the facts that are missing, and speaks without them', async () => {
    const app = await made();
    expect(app.missing).toContain('operatorSupportEmail');
    expect(app.missing).toContain('privacyUrl');
    const text = await said(app, 'Support anschreiben');
    expect(text).not.toMatch(/undefined|\{\{|null/);
    expect(text).not.toContain('Datenschutz:');
  });

  test('speaks with the facts and texts of the operator', async () => {
    writeFileSync(join(folder, 'facts.yaml'), 'privacyUrl: https://www.firma.ch/privacy\n');
    writeFileSync(join(folder, 'texts.de.yaml'), 'notes.privacy: Ihre Daten bei uns\n');
    const app = await made(folder);
    expect(app.missing).not.toContain('privacyUrl');
    expect(await said(app, 'hallo')).toContain('Ihre Daten bei uns: https://www.firma.ch/privacy');
  });

  test('a choice may be renamed: its new name is understood', async () => {
    writeFileSync(join(folder, 'facts.yaml'), '{}');
    writeFileSync(join(folder, 'texts.de.yaml'), 'choices.data: Was wissen Sie?\n');
    const app = await made(folder);
    expect(await said(app, 'hallo')).toContain('Was wissen Sie?');
    expect(await said(app, 'was wissen sie')).toContain('Gespeichert sind');
  });

  test('says how long it keeps a conversation, and keeps it as long', async () => {
    writeFileSync(join(folder, 'facts.yaml'), 'retentionDays: 30\n');
    for (const [days, app] of [
      [30, await made(folder)],
      [7, await made(folder, 7)],
    ] as const) {
      expect(await said(app, `Meine Daten ${days}`)).toContain(`${days} Tage`);
      const inDays = (count: number) =>
        new Date(Date.parse('2026-11-23T09:00:00.000Z') + count * 86_400_000).toISOString();
      expect(await app.store.purge(inDays(days), 10)).toBe(0);
      expect(await app.store.purge(inDays(days + 1), 10)).toBe(1);
    }
  });

  test('after closing, nothing is taken any more', async () => {
    const app = await made();
    apps.splice(0);
    await app.close();
    await expect(said(app, 'hallo')).rejects.toThrow();
  });
});

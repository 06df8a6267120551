import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Program } from '../support/program.ts';

const directory = mkdtempSync(join(tmpdir(), 'lotse-process-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function start(environment: Record<string, string>): Program {
  return Program.ofProject('src/main.ts', [], { PORT: '0', ...environment });
}

async function urlOf(program: Program): Promise<string> {
  const [, url] = await program.seen(/"url":"([^"]+)"/);
  return String(url);
}

function message(id: string, text: string) {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id,
      text,
      channelId: 'test',
      conversation: { id: 'c' },
      from: { id: 'u' },
      deliveryMode: 'expectReplies',
    }),
  };
}

describe('the service as a process', () => {
  test('says where it listens and which facts are missing, and ends with 0 on SIGTERM', async () => {
    const program = start({ SQLITE_FILE: join(directory, 'a.db') });
    const url = await urlOf(program);
    await program.seen(/operatorSupportEmail.*OVERRIDES_DIR/);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    program.child.kill('SIGTERM');
    expect(await program.ended).toMatchObject({ code: 0, stderr: '' });
  });

  test('answers what is under way before it ends', async () => {
    const program = start({ SQLITE_FILE: join(directory, 'b.db') });
    const url = await urlOf(program);
    // The first message also loads botbuilder, so it is under way when the signal comes.
    const pending = fetch(`${url}/api/messages`, message('1', 'hallo'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    program.child.kill('SIGTERM');
    expect((await pending).status).toBe(200);
    expect(await program.ended).toMatchObject({ code: 0 });
  });

  test('after kill -9, what was answered is still there', async () => {
    const environment = { SQLITE_FILE: join(directory, 'c.db') };
    const first = start(environment);
    const answer = await fetch(
      `${await urlOf(first)}/api/messages`,
      message('1', 'Aktivierungsmail fehlt'),
    );
    const said = await answer.json();
    first.child.kill('SIGKILL');
    await first.ended;

    const second = start(environment);
    const url = await urlOf(second);
    const repeated = await fetch(`${url}/api/messages`, message('1', 'Aktivierungsmail fehlt'));
    expect(await repeated.json()).toEqual(said);
    const next = await fetch(`${url}/api/messages`, message('2', 'Noch nichts'));
    expect(await next.json()).toMatchObject({ activities: [{ replyToId: '2' }] });
    expect(await (await fetch(`${url}/api/messages`, message('3', 'zurück'))).text()).toContain(
      'Noch nichts',
    );
    second.child.kill('SIGINT');
    expect(await second.ended).toMatchObject({ code: 0 });
  });
});

describe('in production without a registration', () => {
  test('Teams is off and says so, in the log and to who posts; the web chat is served', async () => {
    const program = start({
      NODE_ENV: 'production',
      WEBCHAT_SECRET: 'a-secret-for-tests-that-nobody-else-knows',
      SQLITE_FILE: join(directory, 'web.db'),
    });
    const url = await urlOf(program);
    expect(program.stdout).toMatch(/"botEndpoint":"off, no Teams: MicrosoftAppId is not set"/);

    const refused = await fetch(`${url}/api/messages`, message('1', 'hallo'));
    expect(refused.status).toBe(404);
    expect(await refused.json()).toMatchObject({
      error: { code: 'ChannelOff', message: expect.stringContaining('MicrosoftAppId') },
    });

    const generated = await fetch(`${url}/directline/tokens/generate`, {
      method: 'POST',
      headers: { origin: url },
    });
    const { token, conversationId } = Object(await generated.json());
    const activities = `${url}/directline/conversations/${conversationId}/activities`;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ type: 'message', text: 'hallo', from: { id: 'u' } });
    expect((await fetch(activities, { method: 'POST', headers, body })).status).toBe(200);
    expect(await (await fetch(activities, { headers })).text()).toContain('Lotse');
    program.child.kill('SIGTERM');
    expect(await program.ended).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('what hinders the start is said in a sentence, with code 1', () => {
  async function failing(environment: Record<string, string>): Promise<string> {
    const { code, stdout, stderr } = await start(environment).ended;
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).not.toMatch(/\n\s+at /);
    return stderr;
  }

  test('a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const stderr = await failing({ PORT: port, SQLITE_FILE: join(directory, 'd.db') });
    other.close();
    expect(stderr).toBe(
      `Port ${port} on 127.0.0.1 is taken by another program. Stop that one, or set PORT to a free port.\n`,
    );
  });

  test('an environment that does not fit', async () => {
    const stderr = await failing({ NODE_ENV: 'production', PORT: 'x' });
    expect(stderr).toMatch(/PORT: .*\n.*WEBCHAT_SECRET: is required in production/s);
  });

  test('a store that is none', async () => {
    const file = join(directory, 'no.db');
    writeFileSync(file, 'this is no database, but long enough to look like a file'.repeat(50));
    expect(await failing({ SQLITE_FILE: file })).toContain(file);
  });

  test('texts of the operator that do not fit', async () => {
    writeFileSync(join(directory, 'texts.de.yaml'), 'notes:\n  intor: Hallo\n');
    const stderr = await failing({
      OVERRIDES_DIR: directory,
      SQLITE_FILE: join(directory, 'e.db'),
    });
    expect(stderr).toContain('Did you mean "notes.intro"?');
  });
});

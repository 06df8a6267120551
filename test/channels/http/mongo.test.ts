import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { freePort, type Mongod, startMongod } from '../../support/mongod.ts';
import { mongodBinary } from '../../support/mongodBinary.ts';
import { mongodSuite } from '../../support/mongoSuite.ts';
import { Program } from '../support/program.ts';
import { TestService } from '../support/service.ts';

const MOMENT = 'Einen Moment bitte';
const open: TestService[] = [];
const late: Mongod[] = [];
afterAll(async () => {
  await Promise.all(open.map((service) => service.stop()));
  for (const server of late) await server.stop();
});

async function serviceOn(uri: string): Promise<TestService> {
  const service = await new TestService({ MONGODB_URI: uri }).start();
  open.push(service);
  return service;
}

async function untilReady(service: TestService): Promise<void> {
  while ((await service.get('/readyz')).status !== 200) await sleep(100);
}

await mongodSuite('the service on MongoDB', (start) => {
  const server = start();
  const standalone = start({ standalone: true });

  test('a conversation goes on at another instance, and at each again', async () => {
    const uri = `${server().uri}/several`;
    const [one, two] = [await serviceOn(uri), await serviceOn(uri)];
    // The same user, whose messages a load balancer gives to one or the other.
    const send = (service: TestService, id: string, text: string) =>
      service.user('c').send({ id, text });
    const asked = (await send(one, '1', 'Aktivierungsmail fehlt, Spam geprüft')).at(-1);
    const menu = await send(two, '2', 'menü');
    const again = await send(one, '2', 'menü');
    expect(again.map(({ text }) => text)).toEqual(menu.map(({ text }) => text));
    const [back] = await send(one, '3', 'zurück');
    expect(asked?.text).toContain(back?.text);
  });

  test('away at the start: alive, not ready and saying why, and ready as soon as it comes', async () => {
    const port = await freePort();
    const service = await serviceOn(`mongodb://anna:geheim@127.0.0.1:${port}/lotse`);
    expect((await service.get('/healthz')).status).toBe(200);
    const answer = await service.get('/readyz');
    expect(answer).toMatchObject({
      status: 503,
      json: { reason: expect.stringContaining(`127.0.0.1:${port} cannot be reached`) },
    });
    const user = service.user('c');
    await user.say('hallo');
    expect(user.text).toContain(MOMENT);
    expect(JSON.stringify([service.logged, answer])).not.toContain('geheim');

    const binary = await mongodBinary();
    if (!binary.found) throw new Error(binary.reason);
    late.push(await startMongod(binary.path, { port, user: { name: 'anna', password: 'geheim' } }));
    // The user is defined in "admin", which this URI does not say: that is said now.
    const wrong = async () => JSON.stringify((await service.get('/readyz')).json);
    while (!(await wrong()).includes('does not accept')) await sleep(100);
    const right = await serviceOn(`mongodb://anna:geheim@127.0.0.1:${port}/lotse?authSource=admin`);
    await untilReady(right);
    expect(JSON.stringify([service.logged, right.logged])).not.toContain('geheim');
  });

  test('away in the middle: a polite word within five seconds, and it goes on by itself', async () => {
    const service = await serviceOn(`${server().uri}/middle`);
    const user = service.user('c');
    await user.say('Aktivierungsmail fehlt, Spam geprüft');
    const before = user.text;
    await server().freeze();
    const began = performance.now();
    await user.send({ id: 'lost', text: 'menü' });
    expect(performance.now() - began).toBeLessThan(5000);
    expect(user.text).toContain(MOMENT);
    expect((await service.get('/readyz')).status).toBe(503);
    expect((await service.get('/healthz')).status).toBe(200);
    server().thaw();
    await untilReady(service);
    await user.send({ id: 'lost', text: 'menü' });
    expect(user.text).not.toContain(MOMENT);
    await user.say('zurück');
    expect(before).toContain(user.text);
  });

  test('what waiting would not mend ends the start with one sentence', async () => {
    const program = Program.ofProject('src/main.ts', [], {
      PORT: '0',
      MONGODB_URI: `${standalone().uri}/lotse`,
    });
    expect(await program.ended).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^MongoDB at .* is a single server\. [^\n]*\n$/),
    });
  });
});

import { afterAll, expect, test } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { mongoSuite } from '../../support/mongoSuite.ts';
import { TestService } from '../support/service.ts';
import { type Asked, ask, generated } from './support/ask.ts';

const open: TestService[] = [];
afterAll(() => Promise.all(open.map((service) => service.stop())));

/** Two instances of one installation, as a load balancer has them behind it. */
async function instances(uri: string, postsPerMinute: number): Promise<TestService[]> {
  const environment = {
    MONGODB_URI: uri,
    REQUESTS_PER_MINUTE: String(postsPerMinute),
    WEBCHAT_SECRET: 'the-same-secret-on-each-instance-of-it',
  };
  const both = [new TestService(environment), new TestService(environment)];
  open.push(...both);
  return Promise.all(both.map((service) => service.start()));
}

await mongoSuite('two instances on one MongoDB', (server) => {
  test('let in as many posts of one address together as one alone would', async () => {
    const limit = 40;
    const both = await instances(server.freshUri(), limit);
    const post = (service: TestService) =>
      ask(service.url, 'POST', 'tokens/generate', { origin: service.url });
    const answers = new Map<TestService, Asked[]>(both.map((service) => [service, []]));
    // By turns, and two at a time: more than the limit together, less than it each.
    for (let round = 0; round < 35; round += 1) {
      const pair = await Promise.all(both.map(post));
      for (const [index, service] of both.entries()) {
        const answer = pair[index];
        if (answer !== undefined) answers.get(service)?.push(answer);
      }
    }
    const all = [...answers.values()].flat();
    expect(all.filter(({ status }) => status === 200)).toHaveLength(limit);
    expect(all.filter(({ status }) => status === 429)).toHaveLength(70 - limit);
    for (const given of answers.values()) {
      const refused = given.find(({ status }) => status === 429);
      expect(refused?.json.error.code).toBe('TooManyRequests');
      expect(refused?.json.error.message).toContain('from this address');
      const wait = Number(refused?.headers.get('retry-after'));
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(60);
    }
  });

  test('take as many messages in one conversation together, and keep nobody’s name beside the count', async () => {
    const uri = server.freshUri();
    // A twentieth of the posts.
    const [one, two] = await instances(uri, 60);
    if (one === undefined || two === undefined) throw new Error('two were started');
    const { token, conversationId } = await generated(one.url);
    const say = (service: TestService, text: string) =>
      ask(service.url, 'POST', `conversations/${conversationId}/activities`, {
        token,
        body: { type: 'message', text, from: { id: 'u' } },
      });
    const statuses: number[] = [];
    for (const service of [one, two, one]) statuses.push((await say(service, 'hallo')).status);
    expect(statuses).toEqual([200, 200, 200]);
    for (const service of [two, one]) {
      const refused = await say(service, 'noch eine');
      expect(refused.status).toBe(429);
      expect(refused.json.error.message).toContain('too many messages');
    }
    // Another conversation goes on.
    const other = await generated(two.url);
    const elsewhere = await ask(
      two.url,
      'POST',
      `conversations/${other.conversationId}/activities`,
      { token: other.token, body: { type: 'message', text: 'hallo', from: { id: 'v' } } },
    );
    expect(elsewhere.status).toBe(200);

    const client = new MongoClient(uri);
    const counts = await client.db().collection('rateLimits').find().toArray();
    await client.close();
    expect(counts.map(({ key }) => String(key).split(':')[0]).sort()).toEqual([
      'messages',
      'messages',
      'posts',
    ]);
    expect(JSON.stringify(counts)).not.toMatch(/127\.0\.0\.1|::1/);
    expect(JSON.stringify(counts)).not.toContain(conversationId);
  });
});

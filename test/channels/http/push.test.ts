import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { TestConnector } from '../support/connector.ts';
import { TestService } from '../support/service.ts';

const service = new TestService();
const connector = new TestConnector();
beforeAll(async () => {
  await connector.start();
  await service.start();
});
afterAll(async () => {
  await service.stop();
  await connector.stop();
});
beforeEach(() => {
  connector.arrived.length = 0;
  connector.refusals.length = 0;
  connector.requests = 0;
});

function activity(conversation: string, fields: Record<string, unknown>) {
  return {
    type: 'message',
    id: '1',
    channelId: 'emulator',
    serviceUrl: connector.url,
    conversation: { id: conversation },
    from: { id: 'user' },
    recipient: { id: 'bot' },
    locale: 'de-CH',
    ...fields,
  };
}

describe('replies to a channel that takes them at its own address', () => {
  test('arrive there, in order, as answers to the activity', async () => {
    const answer = await service.post(activity('p1', { text: 'Aktivierungsmail fehlt' }));
    expect(answer).toMatchObject({ status: 200, json: undefined });
    expect(connector.texts.length).toBeGreaterThan(1);
    expect(connector.texts[0]).toContain('Lotse');
    for (const { path, activity: sent } of connector.arrived) {
      expect(path).toBe('/v3/conversations/p1/activities/1');
      expect(sent).toMatchObject({
        type: 'message',
        locale: 'de-CH',
        replyToId: '1',
        recipient: { id: 'user' },
        from: { id: 'bot' },
        conversation: { id: 'p1' },
      });
    }
    expect(connector.arrived.at(-1)?.activity.suggestedActions?.to).toEqual(['user']);
  });

  test('in Teams, buttons are on cards of at most six, and the mention of the guide is not read', async () => {
    await service.post(
      activity('p2', {
        channelId: 'msteams',
        text: '<at>Lotse</at> Menü',
        entities: [
          { type: 'mention', text: '<at>Lotse</at>', mentioned: { id: 'bot', name: 'Lotse' } },
          { type: 'clientInfo', locale: 'de-CH' },
        ],
      }),
    );
    const menu = connector.arrived.at(-1)?.activity;
    expect(menu?.text).toContain('Worum geht es');
    expect(menu?.suggestedActions).toBeUndefined();
    const cards = menu?.attachments ?? [];
    expect(cards.length).toBeGreaterThan(1);
    for (const { contentType, content } of cards) {
      expect(contentType).toBe('application/vnd.microsoft.card.hero');
      expect(content.buttons.length).toBeLessThanOrEqual(6);
    }
    const button = cards[0]?.content.buttons.find(({ title }) =>
      title.includes('Aktivierungsmail'),
    );
    await service.post(
      activity('p2', { id: '2', channelId: 'msteams', value: JSON.stringify(button?.value) }),
    );
    expect(connector.texts.at(-1)).toContain('Aktivierungsmail');
  });

  test('delivered again, an activity whose replies have arrived sends nothing', async () => {
    const message = activity('p3', { text: 'hallo' });
    await service.post(message);
    const sent = connector.arrived.length;
    expect(await service.post(message)).toMatchObject({ status: 200 });
    expect(connector.arrived).toHaveLength(sent);
  });

  test('delivered four times at once, its replies arrive once', async () => {
    const message = activity('p4', { text: 'hallo' });
    await Promise.all([1, 2, 3, 4].map(() => service.post(message)));
    expect(new Set(connector.texts).size).toBe(connector.texts.length);
  });

  test.each([412, 429, 502, 504])('are sent again after a %i', async (status) => {
    connector.refusals.push(status);
    expect(await service.post(activity(`retry ${status}`, { text: 'hallo' }))).toMatchObject({
      status: 200,
    });
    expect(connector.requests).toBe(connector.arrived.length + 1);
    expect(connector.texts[0]).toContain('Lotse');
  });

  test('what a channel refused for good is made up for when the activity comes again', async () => {
    const message = activity('p5', { text: 'Aktivierungsmail fehlt' });
    await service.post(activity('p5', { id: '0', text: 'hallo' }));
    const before = connector.arrived.length;
    connector.refusals.push(403);
    const failed = await service.post(message);
    expect(failed.status).toBe(500);
    // By whole words: the reference is random and may hold the digits.
    expect(JSON.stringify(failed.json)).not.toMatch(/\b403\b|emulator|p5/);
    expect(connector.arrived).toHaveLength(before);
    expect((await service.post(message)).status).toBe(200);
    expect(connector.arrived.length).toBeGreaterThan(before);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Sent, TestService } from '../support/service.ts';

const service = new TestService();
beforeAll(() => service.start());
afterAll(() => service.stop());

describe.each([
  {
    locale: 'de-CH',
    topic: 'Aktivierungsmail fehlt',
    nothing: 'Noch nichts',
    menu: 'Menü',
    welcome: 'automatische Assistent',
  },
  {
    locale: 'en-US',
    topic: 'Activation e-mail missing',
    nothing: 'Nothing yet',
    menu: 'Menu',
    welcome: 'automatic assistant',
  },
])('a conversation with expectReplies in $locale', ({ locale, topic, nothing, menu, welcome }) => {
  const walk = async (how: 'press' | 'say', name: string) => {
    const user = service.user(`${name} ${locale}`, locale);
    await user.send({ type: 'conversationUpdate', membersAdded: [{ id: 'bot' }, { id: 'me' }] });
    expect(user.text).toContain(welcome);
    const texts = [user.text];
    for (const label of [topic, nothing]) {
      await user[how](label);
      texts.push(user.text);
      expect(user.buttons.map(({ title }) => title)).toContain(menu);
    }
    return { texts, user };
  };

  test('goes the same way by the buttons values and by their labels as text', async () => {
    const pressed = await walk('press', 'pressed');
    const typed = await walk('say', 'typed');
    expect(typed.texts).toEqual(pressed.texts);
    expect(new Set(pressed.texts).size).toBe(3);
  });

  test('reaches the end of the topic by its first buttons', async () => {
    const { user } = await walk('press', 'whole');
    const arrived = locale.startsWith('de') ? 'Mail ist da' : 'E-mail is here';
    await user.say(arrived);
    expect(user.buttons.length).toBeGreaterThan(0);
  });

  test('sends activities any client can draw', async () => {
    const { user } = await walk('press', 'drawn');
    const last = user.replies.at(-1) as Sent;
    expect(last).toMatchObject({
      type: 'message',
      textFormat: 'markdown',
      inputHint: 'expectingInput',
      conversation: { id: `drawn ${locale}` },
      recipient: { id: `user of drawn ${locale}` },
      suggestedActions: { to: [`user of drawn ${locale}`] },
    });
    for (const button of user.buttons) {
      expect(button).toMatchObject({ type: 'messageBack', text: button.title });
      expect(button.value.lotse.reply).toMatch(/^\d+\.\d+$/);
    }
  });
});

describe('repeated and stale presses', () => {
  test('the same activity again gives the recorded replies and changes nothing', async () => {
    const user = service.user('again');
    await user.say('hallo');
    const activity = { id: 'same', text: 'Aktivierungsmail fehlt' };
    const first = await user.send(activity);
    const before = await service.service?.app.store.load('test:again');
    expect(await user.send(activity)).toEqual(first);
    expect(await service.service?.app.store.load('test:again')).toEqual(before);
  });

  test('an activity without an id is known by its body', async () => {
    const user = service.user('no id');
    const activity = { id: undefined, text: 'Aktivierungsmail fehlt' };
    const first = await user.send(activity);
    expect(await user.send(activity)).toEqual(first);
    await user.send({ ...activity, text: 'zurück' });
    expect(user.replies).not.toEqual(first);
  });

  test('a button of an earlier reply shows where one stands', async () => {
    const user = service.user('stale');
    await user.say('hallo');
    const [old] = user.buttons;
    await user.press('Aktivierungsmail fehlt');
    await user.send({ value: old?.value });
    expect(user.text).toContain('früheren Schritt');
  });

  test('a welcome comes once, however many signs there are that a user has come', async () => {
    const user = service.user('joined');
    const joined = { type: 'conversationUpdate', membersAdded: [{ id: 'me' }] };
    expect(await user.send({ type: 'installationUpdate', action: 'add', id: 'i1' })).not.toEqual(
      [],
    );
    expect(await user.send({ ...joined, id: 'j1' })).toEqual([]);
    expect(await user.send({ ...joined, id: 'j2' })).toEqual([]);
  });

  test('the bot itself coming is no reason to speak', async () => {
    const user = service.user('bot alone');
    expect(await user.send({ type: 'conversationUpdate', membersAdded: [{ id: 'bot' }] })).toEqual(
      [],
    );
  });
});

test('two messages at once in one conversation are two turns, one after the other', async () => {
  const user = service.user('at once');
  await user.say('hallo');
  const activities = Array.from({ length: 10 }, (_, index) => ({
    id: `once ${index}`,
    text: index % 2 === 0 ? 'Aktivierungsmail fehlt' : 'Menü',
  }));
  const answers = await Promise.all(activities.map((activity) => user.send(activity)));
  expect(answers.every((replies) => replies.length > 0)).toBe(true);
  const loaded = await service.service?.app.store.load('test:at once');
  expect(loaded).toMatchObject({ outcome: 'found', conversation: { rev: 11 } });
});

test('a turn that fails is answered in the user’s language, with a reference that the log has', async () => {
  const broken = await new TestService().start();
  try {
    await broken.service?.app.store.close();
    const user = broken.user('broken', 'en');
    await user.say('hello');
    const [, reference] = /\((?:reference) (LT-[0-9A-Z]+)\)/.exec(user.text) ?? [];
    expect(reference).toBeDefined();
    const line = broken.logged.find((one) => one['msg'] === 'turn failed');
    expect(line).toMatchObject({ reference });
    expect(JSON.stringify(line)).not.toContain('hello');
    expect(await broken.get('/readyz')).toMatchObject({
      status: 503,
      json: { status: 'unavailable' },
    });
    expect((await broken.get('/healthz')).status).toBe(200);
  } finally {
    await broken.stop().catch(() => undefined);
  }
});

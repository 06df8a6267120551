import { describe, expect, test } from '@jest/globals';
import { Deliveries, withRetries } from '../../../src/channels/teams/delivery.ts';
import { Joins } from '../../../src/channels/teams/joins.ts';

const replies = [{ id: '1.0' }, { id: '1.1' }, { id: '1.2' }];

describe('delivery of the replies of an activity', () => {
  test('goes on where it stopped', async () => {
    const deliveries = new Deliveries();
    const sent: string[] = [];
    let broken = true;
    const send = async ({ id }: { id: string }) => {
      if (id === '1.1' && broken) throw new Error('refused');
      sent.push(id);
    };
    await expect(deliveries.deliver('k', replies, send)).rejects.toThrow('refused');
    broken = false;
    await deliveries.deliver('k', replies, send);
    await deliveries.deliver('k', replies, send);
    expect(sent).toEqual(['1.0', '1.1', '1.2']);
  });

  test('of the same activity at once, sends each reply once', async () => {
    const deliveries = new Deliveries();
    const sent: string[] = [];
    const send = async ({ id }: { id: string }) => {
      await new Promise((resolve) => setImmediate(resolve));
      sent.push(id);
    };
    await Promise.all([1, 2, 3].map(() => deliveries.deliver('k', replies, send)));
    expect(sent).toEqual(['1.0', '1.1', '1.2']);
  });

  test('forgets the oldest activities first', async () => {
    const deliveries = new Deliveries(2);
    const sent: string[] = [];
    for (const key of ['a', 'b', 'c', 'b', 'a']) {
      await deliveries.deliver(key, [{ id: '1.0' }], async () => {
        sent.push(key);
      });
    }
    expect(sent).toEqual(['a', 'b', 'c', 'a']);
  });
});

describe('sending again', () => {
  const refusing = (...statuses: number[]) => {
    let calls = 0;
    return {
      send: async () => {
        calls += 1;
        const statusCode = statuses.shift();
        if (statusCode !== undefined)
          throw Object.assign(new Error(String(statusCode)), { statusCode });
      },
      calls: () => calls,
    };
  };
  const quickly = { firstPauseMs: 1 };

  test.each([412, 429, 502, 504])('after a %i', async (status) => {
    const channel = refusing(status, status);
    await withRetries(channel.send, quickly);
    expect(channel.calls()).toBe(3);
  });

  test.each([400, 401, 403, 404, 413, 500])('not after a %i', async (status) => {
    const channel = refusing(status);
    await expect(withRetries(channel.send, quickly)).rejects.toThrow(String(status));
    expect(channel.calls()).toBe(1);
  });

  test('not without end', async () => {
    const channel = refusing(...Array.from({ length: 50 }, () => 502));
    await expect(withRetries(channel.send, quickly)).rejects.toThrow('502');
    expect(channel.calls()).toBe(5);
  });
});

describe('signs that a user has come', () => {
  test('the first one counts, and itself again; later ones count anew', () => {
    const joins = new Joins();
    expect(joins.isFirst('c', 'a1', 0)).toBe(true);
    expect(joins.isFirst('c', 'a2', 1000)).toBe(false);
    expect(joins.isFirst('c', 'a1', 2000)).toBe(true);
    expect(joins.isFirst('d', 'a2', 2000)).toBe(true);
    expect(joins.isFirst('c', 'a3', 3_600_000)).toBe(true);
  });

  test('one whose answer failed does not', () => {
    const joins = new Joins();
    joins.isFirst('c', 'a1', 0);
    joins.forget('c');
    expect(joins.isFirst('c', 'a2', 1)).toBe(true);
  });
});

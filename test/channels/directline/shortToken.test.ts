import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encode } from 'uqr';
import { TOKEN_SECONDS, Tokens } from '../../../src/channels/directline/tokens.ts';

const NOW = Date.parse('2026-11-23T09:00:00Z');
const tokensOf = (secret: string, now = NOW) => new Tokens(secret, () => now);
const tokens = tokensOf('a-secret-for-tests-that-nobody-else-knows');
const CLAIMS = {
  conv: '51711e71-58f6-491c-9b45-9a6ed066b3b9',
  user: 'dl_510003fe-98ac-4fb9-8751-f59baefcb76d',
};

describe('the token of a link to another device', () => {
  test('says for whom it is and until when, for any of our ids', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uuid(), fc.uuid(), async (conv, id) => {
        const user = `dl_${id}`;
        const token = await tokens.sign('resume', { conv, user });
        expect(token).toMatch(/^[\w-]{80}$/);
        expect(await tokens.read('resume', token)).toMatchObject({
          ok: true,
          claims: { conv, user },
          exp: NOW / 1000 + TOKEN_SECONDS.resume,
        });
      }),
    );
  });

  test('is another one each time: each lets in once', async () => {
    const made = await Promise.all([tokens.sign('resume', CLAIMS), tokens.sign('resume', CLAIMS)]);
    const ids = await Promise.all(made.map((token) => tokens.read('resume', token)));
    const [one, two] = ids.map((reading) => (reading.ok ? reading.id : ''));
    expect(one).toMatch(/^[\w-]{11}$/);
    expect(two).not.toBe(one);
  });

  test('is worth nothing with a single character of it changed, cut or added', async () => {
    const token = await tokens.sign('resume', CLAIMS);
    const invalid = { ok: false, reason: 'invalid' };
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.constantFrom(...'AZaz09-_'), async (at, to) => {
        fc.pre(token[at] !== to);
        const forged = token.slice(0, at) + to + token.slice(at + 1);
        expect(await tokens.read('resume', forged)).toEqual(invalid);
      }),
    );
    for (const other of [
      token.slice(1),
      `${token}A`,
      `${token}=`,
      `${token} `,
      '',
      'A'.repeat(80),
    ]) {
      expect(await tokens.read('resume', other)).toEqual(invalid);
    }
  });

  test('is worth nothing with another secret, for another purpose, and when it is over', async () => {
    const token = await tokens.sign('resume', CLAIMS);
    const invalid = { ok: false, reason: 'invalid' };
    const others = tokensOf('another-secret-for-tests-of-somebody-else');
    expect(await others.read('resume', token)).toEqual(invalid);
    for (const purpose of ['chat', 'stream', 'report'] as const) {
      expect(await tokens.read(purpose, token)).toEqual(invalid);
      const given = await tokens.sign(purpose, CLAIMS);
      expect(await tokens.read('resume', given)).toEqual(invalid);
    }
    expect(await tokens.readRenewable(token)).toEqual(invalid);
    const secret = 'a-secret-for-tests-that-nobody-else-knows';
    const late = tokensOf(secret, NOW + TOKEN_SECONDS.resume * 1000);
    expect(await late.read('resume', token)).toEqual({ ok: false, reason: 'expired' });
  });

  test('of a user whose id an operator gave is a JWT, and holds as well', async () => {
    const claims = { ...CLAIMS, user: 'anna' };
    const token = await tokens.sign('resume', claims);
    expect(token.split('.')).toHaveLength(3);
    expect(await tokens.read('resume', token)).toMatchObject({ ok: true, claims });
  });

  test('gives a QR code that a phone reads from across the desk', async () => {
    const token = await tokens.sign('resume', CLAIMS);
    // Version 6; a JWT takes 69 modules.
    const code = encode(`https://lotse.example.ch/chat#resume=${token}`, { border: 0 });
    expect(code.size).toBeLessThanOrEqual(41);
  });
});

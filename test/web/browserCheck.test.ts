import { expect, test } from '@jest/globals';
import { pages as de } from '../../src/locales/de/pages.ts';
import { pages as en } from '../../src/locales/en/pages.ts';
import { webSuite } from './support/webSuite.ts';

const { check } = de;
const OLD_FIREFOX =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:109.0) Gecko/20100101 Firefox/115.0';

webSuite('The browser check', (web) => {
  test.each([
    ['de-CH', 'de', de.check],
    ['en-GB', 'en', en.check],
  ] as const)('says in %s what this browser is', async (locale, language, texts) => {
    const person = await web().person({ locale, userAgent: OLD_FIREFOX });
    const { page } = await web().open(person, '/browser');
    await page.locator('#verdict.old').waitFor();
    expect(await page.locator('#found').innerText()).toBe('Firefox 115');
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.title()).toBe(`Lotse – ${texts.title}`);
    expect(await page.locator('h1:visible').innerText()).toBe(texts.title);
  });

  test('says of one that nobody knows no more than that, and has nothing to report', async () => {
    const person = await web().person({ userAgent: 'NetFront/3.5' });
    const { page } = await web().open(person, `/browser#report=${'t'.repeat(30)}`);
    await page.getByText(check.unknown).waitFor();
    expect(await page.locator('#send').isVisible()).toBe(false);
    expect(await page.locator('#copy').isVisible()).toBe(true);
  });

  test('without a conversation it offers the result to copy, and nothing to send', async () => {
    const person = await web().person({ userAgent: OLD_FIREFOX });
    await person.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { page } = await web().open(person, '/browser');
    await page.locator('#copy').click();
    await page.getByText(check.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Firefox 115\. /);
    expect(await page.locator('#send').isVisible()).toBe(false);
  });

  test.each(['refused', 'missing'])('a clipboard that is %s is told', async (how) => {
    const person = await web().person();
    await person.addInitScript((missing) => {
      const clipboard = missing
        ? undefined
        : { writeText: () => Promise.reject(new Error('NotAllowed')) };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard });
    }, how === 'missing');
    const { page } = await web().open(person, '/browser');
    await page.locator('#copy').click();
    await page.getByText(check.copyFailed).waitFor();
  });

  test('a ticket that does not hold is told, and what is left to do', async () => {
    web().expectMessages(/^Failed to load resource/);
    const { page } = await web().open(await web().person(), `/browser#report=${'t'.repeat(30)}`);
    await page.locator('#send').click();
    await page.getByText(check.gone).waitFor();
  });

  test('while the server is away the report can be sent again', async () => {
    web().expectMessages(/^Failed to load resource/);
    const { page } = await web().open(await web().person(), `/browser#report=${'t'.repeat(30)}`);
    await page.route('**/report/deliver', (route) => route.abort(), { times: 1 });
    await page.locator('#send').click();
    await page.getByText(check.failed).waitFor();
    await page.locator('#send').click();
    await page.getByText(check.gone).waitFor();
  });

  test('two presses report once, and say that it is reported', async () => {
    const person = await web().person();
    const chat = await (await web().open(person, '/chat')).ready();
    const session = await chat.page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.endsWith(':session')) ?? '';
      return JSON.parse(localStorage.getItem(key) ?? '{}');
    });
    const answer = await fetch(`${web().service.url}/directline/report`, {
      method: 'POST',
      headers: { authorization: `Bearer ${session.token}`, origin: web().service.url },
    });
    const { token } = (await answer.json()) as { token: string };
    const { page } = await web().open(person, `/browser#report=${token}`);
    await page.locator('#send').dblclick();
    await page.getByText(check.sent).waitFor();
    await chat.you.first().waitFor();
    await chat.say('Menü');
    expect(await chat.you.count()).toBe(2);
    expect(await page.locator('#sent').innerText()).toBe(check.sent);
  });
});

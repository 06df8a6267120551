import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { HostPage } from './support/hostPage.ts';
import { webSuite } from './support/webSuite.ts';

const host = new HostPage();
beforeAll(() => host.start());
afterAll(() => host.stop());

webSuite(
  'An operator’s logo',
  (web) => {
    const opened = async (logo: string) => {
      host.html = `<head><title>Gast</title></head><body>
        <script src="${web().service.url}/lotse.js" data-lang="de" data-name="Muster AG"
        data-logo="${logo}"></script></body>`;
      return (await web().open(await web().person(), host.url)).begin();
    };

    test('stands at the head, beside the name that says the same', async () => {
      const chat = await opened('/logo.svg');
      const logo = chat.page.locator('lotse-chat .logo img');
      expect(await logo.getAttribute('alt')).toBe('');
      expect(await logo.evaluate((one) => (one as HTMLImageElement).src)).toBe(
        `${host.url}/logo.svg`,
      );
      await chat.page.waitForFunction(() => {
        const image = document.querySelector('lotse-chat')?.shadowRoot?.querySelector('img');
        return (image?.naturalWidth ?? 0) > 0;
      });
      expect(await chat.page.locator('lotse-chat .logo svg').count()).toBe(0);
    });

    test.each(['/there-is-none.svg', '//127.0.0.1:9/logo.png'])(
      'that cannot be loaded (%s) leaves the guide’s own mark, not a broken image',
      async (address) => {
        web().expectMessages(/^Failed to load resource/);
        const chat = await opened(address);
        await chat.page.locator('lotse-chat .logo svg').waitFor();
        expect(await chat.page.locator('lotse-chat img').count()).toBe(0);
      },
    );

    test.each([
      'http://www.partner.example/logo.png',
      'javascript:alert(1)',
      'data:image/png,x',
      '',
    ])('of another kind of address (%s) is not asked for', async (address) => {
      const chat = await opened(address);
      expect(await chat.page.locator('lotse-chat .logo svg').count()).toBe(1);
      expect(await chat.page.locator('lotse-chat img').count()).toBe(0);
    });
  },
  () => ({ ALLOWED_ORIGINS: host.url }),
);

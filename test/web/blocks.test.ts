import { expect, test } from '@jest/globals';
import { webSuite } from './support/webSuite.ts';

webSuite('What a bubble holds', (web) => {
  test('a text to copy is copied at one press, and the button says so', async () => {
    const person = await web().person();
    await person.grantPermissions(['clipboard-read', 'clipboard-write']);
    const chat = await (await web().open(person, '/chat')).ready();
    await chat.press('Aktivierungsmail fehlt');
    await chat.press('Noch nichts');
    await chat.say('seit gestern');
    const snippet = chat.guide.last().locator('.snippet', { hasText: 'Absender' });
    await snippet.getByRole('button').click();
    await snippet.getByText('Kopiert', { exact: true }).waitFor();
    expect(await chat.page.evaluate(() => navigator.clipboard.readText())).toBe(
      'noreply@cisco.com',
    );
  });

  test('the message to support is shown whole, corrected, and shown again', async () => {
    const chat = await (await web().open(await web().person(), '/chat')).ready();
    await chat.press('Support anschreiben');
    await chat.say('Ich komme seit heute nicht mehr in mein Konto');
    await chat.say('Edge 141');
    await chat.fill('anna@firma.example');
    const preview = chat.guide.last().locator('.preview');
    await preview.waitFor();
    expect(await preview.innerText()).toContain('Ich komme seit heute nicht mehr in mein Konto');
    await chat.say('Anderer Text: Die Anmeldeseite bleibt leer.');
    expect(await chat.guide.last().locator('.preview').innerText()).toContain(
      'Die Anmeldeseite bleibt leer.',
    );
    await chat.say('meine Adresse ist berta@firma.example');
    const last = await chat.guide.last().locator('.preview').innerText();
    expect(last).toContain('berta@firma.example');
    expect(last).not.toContain('anna@firma.example');
  });

  test('fields have the keyboard that fits', async () => {
    const chat = await (await web().open(await web().person(), '/chat')).ready();
    await chat.press('Partnerstatus verlängern');
    expect(await chat.page.locator('lotse-chat .field input').last().getAttribute('type')).toBe(
      'date',
    );
    await chat.say('Menü');
    await chat.say('Support anschreiben');
    await chat.say('Ich komme nicht in mein Konto');
    await chat.say('Edge 141');
    const address = chat.page.locator('lotse-chat .field input').last();
    expect(await address.getAttribute('inputmode')).toBe('email');
    expect(await address.getAttribute('autocomplete')).toBe('email');
  });

  test('with forced colours everything that can be pressed keeps its edge', async () => {
    const person = await web().person({ forcedColors: 'active' });
    const chat = await (await web().open(person)).begin();
    const edges = await chat.page
      .locator('lotse-chat .choice, lotse-chat .launcher, lotse-chat textarea')
      .evaluateAll((all) =>
        all.map((one) => {
          const { borderStyle, outlineStyle } = getComputedStyle(one);
          return borderStyle !== 'none' || outlineStyle !== 'none';
        }),
      );
    expect(edges.length).toBeGreaterThan(3);
    expect(edges).not.toContain(false);
  });

  test.each([
    ['#ffdd00', 'rgb(0, 0, 0)'],
    ['#0b5676', 'rgb(255, 255, 255)'],
  ])('on an operator’s %s what stands on it can be read', async (colour, ink) => {
    const chat = await web().open(await web().person());
    await chat.page.evaluate((color) => {
      document.querySelector('lotse-chat')?.remove();
      const script = document.createElement('script');
      script.src = '/lotse.js';
      Object.assign(script.dataset, { color, name: 'Muster AG', side: 'left', theme: 'light' });
      document.head.append(script);
    }, colour);
    await chat.begin();
    const head = chat.page.locator('lotse-chat header');
    expect(await head.evaluate((one) => getComputedStyle(one).color)).toBe(ink);
    expect(await head.innerText()).toContain('Muster AG');
    const box = await chat.launcher.boundingBox();
    expect(box?.x).toBeLessThan(100);
  });
});

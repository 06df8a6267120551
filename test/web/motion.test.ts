import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { webSuite } from './support/webSuite.ts';

/** The names of the animations and transitions that run in the chat. */
const moving = (page: Page) =>
  page.evaluate(() =>
    (document.querySelector('lotse-chat')?.shadowRoot?.getAnimations() ?? []).map((one) =>
      one instanceof CSSAnimation
        ? one.animationName
        : one instanceof CSSTransition
          ? one.transitionProperty
          : 'other',
    ),
  );

webSuite('Motion', (web) => {
  /** Waiting for the first word, then for an answer: what moves meanwhile. */
  const seen = async (reducedMotion: 'reduce' | 'no-preference') => {
    const person = await web().person({ reducedMotion });
    const held = Promise.withResolvers<void>();
    await person.route('**/directline/conversations*', async (route) => {
      await held.promise;
      await route.continue();
    });
    const chat = await web().open(person);
    await chat.launcher.hover();
    await chat.launcher.click();
    await chat.page.locator('lotse-chat .skeleton').waitFor();
    const opening = await moving(chat.page);
    held.resolve();
    await chat.ready();
    await chat.page.route('**/activities', () => undefined);
    await chat.composer.fill('Aktivierungsmail fehlt');
    await chat.composer.press('Enter');
    await chat.page.locator('lotse-chat .typing').waitFor();
    return { opening, answering: await moving(chat.page) };
  };

  test('is calm where nobody minds it', async () => {
    const { opening, answering } = await seen('no-preference');
    expect(opening).toContain('breathe');
    expect(answering).toContain('breathe');
  });

  test('is none at all for whoever wants none', async () => {
    expect(await seen('reduce')).toEqual({ opening: [], answering: [] });
  });
});

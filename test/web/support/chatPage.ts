import type { Locator, Page } from 'playwright-core';

/** The chat on a page, as its user sees it. */
export class ChatPage {
  readonly page: Page;
  readonly launcher: Locator;
  /** Bubbles of the guide. */
  readonly guide: Locator;
  /** What the user said. */
  readonly you: Locator;
  readonly composer: Locator;

  constructor(page: Page) {
    this.page = page;
    this.launcher = page.locator('lotse-chat .launcher');
    this.guide = page.locator('lotse-chat .guide');
    this.you = page.locator('lotse-chat .you .bubble');
    this.composer = page.locator('lotse-chat textarea');
  }

  /** Opens the panel and waits for the first choice. */
  async begin(): Promise<this> {
    await this.launcher.click();
    return this.ready();
  }

  async ready(): Promise<this> {
    await this.page.locator('lotse-chat .choice').first().waitFor();
    return this;
  }

  button(label: string): Locator {
    return this.page.locator('lotse-chat').getByRole('button', { name: label, exact: true });
  }

  /** Presses a choice and waits for the answer. */
  async press(label: string): Promise<void> {
    await this.#answered(() => this.button(label).last().click());
  }

  async say(text: string): Promise<void> {
    await this.#answered(async () => {
      await this.composer.fill(text);
      await this.composer.press('Enter');
    });
  }

  /** Fills the field of the open step (an address, a day) and sends it. */
  async fill(value: string): Promise<void> {
    await this.#answered(async () => {
      const field = this.page.locator('lotse-chat .field input').last();
      await field.fill(value);
      await field.press('Enter');
    });
  }

  /** All that stands in the log. */
  async text(): Promise<string> {
    return (await this.page.locator('lotse-chat .log').innerText()).replaceAll('\u00a0', ' ');
  }

  /** What stands in the last bubble. */
  async last(): Promise<string> {
    return (await this.guide.last().innerText()).replaceAll('\u00a0', ' ');
  }

  /** What the user does, and then a bubble of the guide after what the user said. */
  async #answered(act: () => Promise<void>): Promise<void> {
    const said = await this.you.count();
    await act();
    await this.you.nth(said).waitFor();
    await this.page
      .locator(`lotse-chat .you >> nth=${said}`)
      .locator('xpath=following-sibling::*[contains(@class,"guide")]')
      .first()
      .waitFor();
  }
}

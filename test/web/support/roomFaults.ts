import type { Page } from 'playwright-core';

/**
 * What has too little room on a page as it stands, a line each: wider than the screen, controls that
 * something lies on when they are scrolled to, targets of less than 24 pixels.
 */
export function roomFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const shadow = document.querySelector('lotse-chat')?.shadowRoot ?? null;
    const faults: string[] = [];
    const nameOf = (one: Element) =>
      `${one.localName}.${one.className} «${one.getAttribute('aria-label') ?? one.textContent?.trim()}»`;

    const wide = [
      document.documentElement,
      ...(shadow?.querySelectorAll('.log, .drawer, .panel') ?? []),
    ];
    for (const one of wide) {
      if (one.scrollWidth > one.clientWidth) faults.push(`wider than its frame: ${nameOf(one)}`);
    }
    const panel = shadow?.querySelector('.panel:not([hidden])') ?? null;
    // An open chat lies on the page; the page is then looked at without it.
    const roots: ParentNode[] = panel === null ? [document] : [panel];
    const controls = roots
      .flatMap((root) => [
        ...root.querySelectorAll<HTMLElement>('a[href], button, input, textarea'),
      ])
      .filter((one) => one.checkVisibility());
    for (const one of controls) {
      one.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = one.getBoundingClientRect();
      // A link within a sentence is as high as its line.
      const alone = one.parentElement?.textContent?.trim() === one.textContent?.trim();
      const inline = getComputedStyle(one).display === 'inline' && !alone;
      if (!inline && (width < LEAST || height < LEAST)) {
        faults.push(`only ${Math.round(width)} x ${Math.round(height)}: ${nameOf(one)}`);
      }
      const root = one.getRootNode() as Document | ShadowRoot;
      const top = root.elementFromPoint(x + width / 2, y + height / 2);
      if (!inline && !(top !== null && one.contains(top))) faults.push(`covered: ${nameOf(one)}`);
    }
    return faults;
  });
}

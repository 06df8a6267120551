import { TestService } from '../test/channels/support/service.ts';
import { launchBrowser } from '../test/web/support/browser.ts';
import { type Figure, median } from './measure.ts';

const RUNS = 7;
const SLOW_CPU = 4;
const LATENCY_MS = 150;
const BYTES_PER_SECOND = 1_600_000 / 8;

/**
 * From the address entered to the first bubble on a slow phone that has never been here: the chat as
 * a page, by Chromium's own emulation of a slower processor and line.
 */
export async function benchPage(): Promise<Figure[]> {
  const service = await new TestService().start();
  const browser = await launchBrowser();
  const times: number[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.newContext({
        viewport: { width: 390, height: 780 },
        isMobile: true,
      });
      const page = await context.newPage();
      const tools = await context.newCDPSession(page);
      await tools.send('Network.enable');
      await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
      await tools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: LATENCY_MS,
        downloadThroughput: BYTES_PER_SECOND,
        uploadThroughput: BYTES_PER_SECOND,
      });
      const begun = performance.now();
      await page.goto(`${service.url}/chat`, { waitUntil: 'commit' });
      await page.locator('lotse-chat .guide').first().waitFor();
      times.push(performance.now() - begun);
      await context.close();
    }
  } finally {
    await browser.close();
    await service.stop();
  }
  return [
    {
      name: 'page opened to first bubble, slow phone, median',
      value: median(times),
      unit: 'ms',
      bound: { atMost: 1500 },
    },
  ];
}

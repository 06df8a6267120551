import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TestService } from '../channels/support/service.ts';
import { lineScenes } from './pictures/lineScenes.ts';
import { pageScenes } from './pictures/pageScenes.ts';
import { contextOf, played } from './pictures/stage.ts';
import { stepScenes } from './pictures/stepScenes.ts';
import { launchBrowser } from './support/browser.ts';
import { HostPage } from './support/hostPage.ts';

const ALL = fileURLToPath(new URL('../../build/screenshots/', import.meta.url));
const IMAGES = fileURLToPath(new URL('../../docs/images/', import.meta.url));
/** Those that README and docs show. */
const SHOWN: ReadonlySet<string> = new Set([
  'step-desktop-light-de',
  'step-desktop-dark-en',
  'step-phone-light-en',
  'step-phone-dark-de',
  'resume-phone-light-de',
]);
/** Only the scenes whose names begin so; all without. */
const wanted = process.argv.slice(2);

/** Pictures of each state in `build/screenshots`, and a few of them in `docs/images`. */
const host = await new HostPage().start();
const service = await new TestService({ ALLOWED_ORIGINS: host.url }).start();
const browser = await launchBrowser();
mkdirSync(ALL, { recursive: true });
mkdirSync(IMAGES, { recursive: true });
try {
  for (const scene of [...stepScenes, ...lineScenes, ...pageScenes]) {
    if (wanted.length > 0 && !wanted.some((start) => scene.name.startsWith(start))) continue;
    for (const view of scene.views) {
      const name = `${scene.name}-${view.device}-${view.colorScheme}-${view.language}`;
      const person = await browser.newContext(contextOf(scene, view));
      person.setDefaultTimeout(15_000);
      const page = await played(scene, view, person, { service, host });
      await page.screenshot({ path: `${ALL}${name}.png`, animations: 'disabled' });
      await person.close();
      if (SHOWN.has(name)) copyFileSync(`${ALL}${name}.png`, `${IMAGES}${name}.png`);
    }
  }
} finally {
  await browser.close();
  await service.stop();
  host.stop();
}

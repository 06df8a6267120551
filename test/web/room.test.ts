import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { lineScenes } from './pictures/lineScenes.ts';
import { pageScenes } from './pictures/pageScenes.ts';
import { contextOf, played } from './pictures/stage.ts';
import { stepScenes } from './pictures/stepScenes.ts';
import { TIGHT } from './pictures/views.ts';
import { HostPage } from './support/hostPage.ts';
import { roomFaults } from './support/roomFaults.ts';
import { violations } from './support/violations.ts';
import { webSuite } from './support/webSuite.ts';

const host = new HostPage();
beforeAll(() => host.start());
afterAll(() => host.stop());

webSuite(
  'At 320 pixels and at 200 % nothing is too wide, covered, too small or against the rules of axe',
  (web) => {
    const scenes = [...stepScenes, ...lineScenes, ...pageScenes];
    test.each(scenes.map((scene) => ({ scene, name: scene.name })))('$name', async ({ scene }) => {
      // What a scene does to the line is heard on the console.
      web().expectMessages(/^Failed to load resource|WebSocket connection/);
      for (const view of TIGHT) {
        const person = await web().person(contextOf(scene, view));
        const page = await played(scene, view, person, { service: web().service, host });
        const found = [...(await roomFaults(page)), ...(await violations(page))];
        expect({ device: view.device, found }).toMatchObject({ found: [] });
      }
    });
  },
  () => ({ ALLOWED_ORIGINS: host.url }),
);

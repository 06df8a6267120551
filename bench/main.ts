import { benchDirectLine } from './directline.ts';
import { benchHttp } from './http.ts';
import { benchInProcess } from './inProcess.ts';
import { type Figure, keeps, report } from './measure.ts';
import { benchMongo } from './mongo.ts';
import { benchOutbox } from './outbox.ts';
import { benchPage } from './page.ts';
import { benchScale } from './scale.ts';

const BENCHES: Readonly<Record<string, () => Promise<Figure[]>>> = {
  inProcess: benchInProcess,
  mongo: benchMongo,
  outbox: benchOutbox,
  scale: benchScale,
  http: benchHttp,
  page: benchPage,
  directline: benchDirectLine,
};

/**
 * All benches in one run, or those named on the command line; exit code 1 where a figure misses its
 * bound.
 */
const named = process.argv.slice(2);
const figures: Figure[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (named.length === 0 || named.includes(name)) figures.push(...(await bench()));
}
console.log(report(figures));
if (!figures.every(keeps)) process.exitCode = 1;

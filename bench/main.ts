import { benchInProcess } from './inProcess.ts';
import { keeps, report } from './measure.ts';

/** All benches in one run; exit code 1 where a figure misses its bound. */
const figures = await benchInProcess();
console.log(report(figures));
if (!figures.every(keeps)) process.exitCode = 1;

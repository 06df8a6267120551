import { benchHttp } from './http.ts';
import { benchInProcess } from './inProcess.ts';
import { keeps, report } from './measure.ts';

/** All benches in one run; exit code 1 where a figure misses its bound. */
const figures = [...(await benchInProcess()), ...(await benchHttp())];
console.log(report(figures));
if (!figures.every(keeps)) process.exitCode = 1;

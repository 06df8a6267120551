import { flushCompileCache } from 'node:module';

/**
 * Compiles ahead what a start and the first message need, into the cache that `compileCache.js`
 * names: run once after the installation, so that the very first start is as quick and as small as
 * all others. A failure costs only that gain.
 */
try {
  await import('./service.ts');
  await import('./channels/teams/adapter.ts');
  flushCompileCache();
} catch (error) {
  console.warn(`The first start will be slower: ${Error.isError(error) ? error.message : error}`);
}

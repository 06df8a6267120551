import { statSync } from 'node:fs';
import { loadOrTrainModel } from './intent/modelFile.ts';

// Runs after an install: a problem here must not stop it, the models are then trained at start.
try {
  const start = performance.now();
  const { models, source, file, problem } = loadOrTrainModel();
  const time = `${Math.round(performance.now() - start)} ms`;
  const rows = `${models.intent.buckets.length} features`;
  console.log(
    problem === undefined
      ? `understanding: ${source} in ${time}, ${rows}, ${Math.round(statSync(file).size / 1024)} KB`
      : `understanding: ${source} in ${time}, ${rows}, not stored: ${problem}`,
  );
} catch (error) {
  console.log(`understanding: not trained: ${Error.isError(error) ? error.message : error}`);
}

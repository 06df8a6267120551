import { createInterface } from 'node:readline';
import { classify } from './intent/model.ts';
import { loadOrTrainModel } from './intent/modelFile.ts';
import { detectLanguage } from './language.ts';

const { models, problem } = loadOrTrainModel();
if (problem !== undefined) console.error(`The trained models could not be stored: ${problem}`);

for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { intent, score } = classify(models.intent, text);
  const language = detectLanguage(models.language, text).language ?? null;
  console.log(JSON.stringify({ text, intent, score: Math.round(score * 1e4) / 1e4, language }));
}

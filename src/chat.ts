import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import type { InputContent } from './contracts/input.ts';
import { plainReply } from './contracts/plainText.ts';

const config = readConfig(process.env);
const app = await createApp(config);
const conversation = process.argv[2] ?? randomUUID();
const say = async (content: InputContent) => {
  const { replies } = await app.turns.handle({
    channel: 'terminal',
    conversation,
    activity: randomUUID(),
    user: { id: 'terminal' },
    content,
    capabilities: { proactive: true },
    at: new Date().toISOString(),
  });
  for (const reply of replies) console.log(`${plainReply(reply)}\n`);
};
await say({ kind: 'join' });
for await (const line of createInterface({ input: process.stdin }))
  await say({ kind: 'text', text: line });
await app.close();

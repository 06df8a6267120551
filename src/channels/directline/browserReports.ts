import { z } from 'zod';
import { Browser } from '../../contracts/browser.ts';
import { BROWSER_TITLES } from '../../contracts/browserTitles.ts';
import { type Answer, refusal } from '../http/answer.ts';
import type { HttpRequest, Route } from '../http/route.ts';
import { bearerOf } from './access.ts';
import { type EntranceParts, notTaken, route } from './entrance.ts';
import { TOKEN_SECONDS } from './tokens.ts';

const Report = z.object({ browser: Browser });

/**
 * The way back from the browser check: a ticket that the page is opened with, perhaps in another
 * browser, and with which it tells what that browser is, as if the user had typed it.
 */
export function browserReportRoutes(base: string, parts: EntranceParts): Route[] {
  return [
    route('POST', `${base}/report`, (request) => ticket(request, parts)),
    route('POST', `${base}/report/deliver`, (request) => deliver(request, parts)),
  ];
}

async function ticket(request: HttpRequest, { gate, tokens }: EntranceParts): Promise<Answer> {
  const access = await gate.client(request);
  if (!access.ok) return access.refusal;
  const { conv, user } = access.value;
  const token = await tokens.sign('report', { conv, user });
  return { status: 200, body: { token, expires_in: TOKEN_SECONDS.report } };
}

async function deliver(
  request: HttpRequest,
  { gate, conversations, limits }: EntranceParts,
): Promise<Answer | 'aborted'> {
  const access = await gate.token('report', bearerOf(request) ?? '', request);
  if (!access.ok) return access.refusal;
  const { claims, id } = access.value;
  const limited = await limits.message(claims.conv);
  if (limited !== undefined) return limited;
  const body = await request.json();
  if (!body.ok) return body.refusal;
  const read = Report.safeParse(body.value);
  if (!read.success) {
    const wanted = '{"browser":{"name":"edge","version":"142.0.3"}}';
    return refusal(400, 'BadArgument', `The body must tell the browser, as in ${wanted}.`);
  }
  const { browser } = read.data;
  const version = browser.version?.replace(/[^\w.]/g, '') ?? '';
  const text = [BROWSER_TITLES[browser.name], version].filter((part) => part !== '').join(' ');
  const taken = await conversations.take(
    { conversation: claims.conv, user: claims.user },
    {
      // Each browser's report is one turn, however often the button is pressed.
      activity: `report:${id}:${browser.name}-${version}`,
      content: { kind: 'text', text },
      client: { browsers: [browser] },
    },
    request.log,
  );
  return taken.ok ? { status: 200, body: { told: text } } : notTaken(taken.reference);
}

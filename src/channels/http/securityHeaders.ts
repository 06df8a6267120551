import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';

/** Nothing but data comes out of here: pages set a policy of their own in their answers. */
const secured = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  referrerPolicy: { policy: 'no-referrer' },
  // frame-ancestors says it, and can name the sites that may.
  xFrameOptions: false,
});

/**
 * What helmet sets on every answer, by name. It is the same each time, and asked for once: composing
 * it anew took as long as reading a request.
 */
export const SECURITY_HEADERS: ReadonlyMap<string, string> = headersSetBy(secured);

function headersSetBy(middleware: ReturnType<typeof helmet>): Map<string, string> {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  middleware(response.req, response, () => undefined);
  return new Map(response.getHeaderNames().map((name) => [name, String(response.getHeader(name))]));
}

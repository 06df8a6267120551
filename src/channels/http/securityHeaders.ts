import type { IncomingMessage, ServerResponse } from 'node:http';
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

/** A header that every answer has, unless it says otherwise. */
export interface SecurityHeader {
  readonly name: string;
  readonly value: string;
  readonly lowerCase: string;
}

/**
 * What helmet sets on every answer. It is the same each time, and asked for once: composing it anew
 * took as long as reading a request.
 */
export const SECURITY_HEADERS: readonly SecurityHeader[] = headersSetBy(secured);

function headersSetBy(middleware: ReturnType<typeof helmet>): SecurityHeader[] {
  const headers = new Map<string, string>();
  const response = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: (name: string) => headers.delete(name),
  };
  // helmet looks at no request and does nothing else with a response; a real one costs 3 MB here.
  middleware({} as IncomingMessage, response as unknown as ServerResponse, (error) => {
    if (error !== undefined) throw error;
  });
  return Array.from(headers, ([name, value]) => ({ name, value, lowerCase: name.toLowerCase() }));
}

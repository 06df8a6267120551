import autocannon from 'autocannon';

/** Posts that are under way at the same time. */
export const CONNECTIONS = 32;

/** One POST of JSON. */
export interface Post {
  readonly path: string;
  readonly body: string;
  readonly authorization?: string;
}

/**
 * As many posts as the server takes, each connection's next one as soon as it has the answer.
 *
 * @returns answers a second
 * @throws where an answer is not a good one
 */
export async function load(port: number, seconds: number, next: () => Post): Promise<number> {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => {
          const { path, body, authorization } = next();
          const headers = {
            'content-type': 'application/json',
            ...(authorization === undefined ? {} : { authorization }),
          };
          return { ...request, path, headers, body };
        },
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`port ${port}: ${result.non2xx} answers were not 200, ${result.errors} errors`);
  }
  return result.requests.average;
}

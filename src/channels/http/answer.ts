/** What an HTTP request is answered with; an object is sent as JSON, bytes as they are. */
export interface Answer {
  readonly status: number;
  readonly body?: object | Uint8Array;
  /** Beside what the server sets by itself; names in lower case win over the server's own. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal in the form of the Bot Framework's own errors: a code for programs, a sentence for people. */
export function refusal(
  status: number,
  code: string,
  message: string,
  headers?: Answer['headers'],
): Answer {
  return {
    status,
    body: { error: { code, message } },
    ...(headers === undefined ? {} : { headers }),
  };
}

/** What an HTTP request is answered with; a body is sent as JSON. */
export interface Answer {
  readonly status: number;
  readonly body?: object;
}

/** A refusal in the form of the Bot Framework's own errors: a code for programs, a sentence for people. */
export function refusal(status: number, code: string, message: string): Answer {
  return { status, body: { error: { code, message } } };
}

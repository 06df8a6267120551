/**
 * An error as a log line may hold it: name, code, message and place, and nothing of what else hangs
 * on it (requests and their bodies, tokens). Where the message names one of `hidden`, it is left out.
 */
export function describeError(
  error: unknown,
  hidden: readonly string[] = [],
): Readonly<Record<string, string | number>> {
  if (!Error.isError(error)) return { name: typeof error };
  const clean = (text: string) =>
    hidden.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '…')), text);
  return {
    name: error.name,
    message: clean(error.message),
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    ...('statusCode' in error && typeof error.statusCode === 'number'
      ? { statusCode: error.statusCode }
      : {}),
    stack: clean(error.stack ?? ''),
  };
}

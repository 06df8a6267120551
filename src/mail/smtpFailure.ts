/** What went wrong with a message, and what follows from it. */
export interface SmtpFailure {
  /** The server would refuse the same message another time as well. */
  readonly permanent: boolean;
  /** For the log and beside the dead letter: names no address and no credential. */
  readonly reason: string;
  /** What the operator has to mend, in a sentence; undefined where it may pass by itself. */
  readonly trouble?: string;
}

const MAX_REASON_LENGTH = 300;
/** "Authentication required", "… too weak", "… failed", "… needs encryption". */
const LOGIN_REFUSED: ReadonlySet<number> = new Set([530, 534, 535, 538]);
/** The commands that are about the message, not about the connection. */
const ABOUT_MESSAGE: ReadonlySet<string> = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

/**
 * Reads an error of nodemailer. A 5xx to the message itself is for good; a 4xx, a connection that
 * fails and a login that is refused are not: they pass, or the operator mends them.
 *
 * @param secrets what may not stand in the reason, such as the password
 */
export function readSmtpFailure(error: unknown, secrets: readonly string[]): SmtpFailure {
  const {
    code = '',
    command = '',
    response = '',
    responseCode = 0,
    originalCode = '',
  } = partsOf(error);
  const message = Error.isError(error) ? error.message : String(error);
  if (code === 'EAUTH' || LOGIN_REFUSED.has(responseCode)) {
    const reason = `the SMTP server refuses the login${responseCode === 0 ? '' : ` (${responseCode})`}`;
    return {
      permanent: false,
      reason,
      trouble: `${upper(reason)}. Check user and password in SMTP_URL`,
    };
  }
  if (code === 'ETLS' || TLS_CODE.test(originalCode) || TLS_CODE.test(code)) {
    const reason = `no TLS with the SMTP server (${clean(message, secrets)})`;
    return {
      permanent: false,
      reason,
      trouble: `There is ${reason}. It needs STARTTLS and a certificate that this machine trusts (NODE_EXTRA_CA_CERTS); ?tls=none in SMTP_URL goes without`,
    };
  }
  if (responseCode >= 400) {
    return {
      permanent: responseCode >= 500 && responseCode !== 503 && ABOUT_MESSAGE.has(command),
      reason: `the SMTP server said to ${command}: ${clean(response, secrets)}`,
    };
  }
  return { permanent: false, reason: clean(message, secrets) };
}

const TLS_CODE = /CERT|SIGNATURE|ERR_TLS|ERR_SSL|SELF_SIGNED/;

interface Parts {
  readonly code?: string;
  readonly originalCode?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

function partsOf(error: unknown): Parts {
  if (!Error.isError(error)) return {};
  const read = (name: string): unknown => Reflect.get(error, name);
  const text = (name: string) => {
    const value = read(name);
    return typeof value === 'string' ? { [name]: value } : {};
  };
  const responseCode = read('responseCode');
  return {
    ...text('code'),
    ...text('originalCode'),
    ...text('command'),
    ...text('response'),
    ...(typeof responseCode === 'number' ? { responseCode } : {}),
  };
}

/** One line without addresses and secrets, of a length for a log. */
function clean(text: string, secrets: readonly string[]): string {
  const without = secrets
    .flatMap((secret) => [secret, Buffer.from(secret).toString('base64')])
    .reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '…')), text);
  return without
    .replace(/\p{C}+/gu, ' ')
    .replace(/\S+@\S+/gu, '…')
    .slice(0, MAX_REASON_LENGTH);
}

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

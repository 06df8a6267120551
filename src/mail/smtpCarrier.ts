import type { Transporter } from 'nodemailer';
import type { SupportMail } from '../contracts/supportMail.ts';
import type { Carrier } from '../outbox/carrier.ts';
import { Letter } from './letter.ts';
import { messageId } from './messageId.ts';
import { readSmtpFailure, type SmtpFailure } from './smtpFailure.ts';
import type { Sender, SmtpSettings } from './smtpSettings.ts';

export interface SmtpParts extends SmtpSettings {
  /** A mail in words; `to` is undefined where its receiver has no address. */
  readonly compose: (mail: SupportMail) => {
    readonly to: string | undefined;
    readonly subject: string;
    readonly body: string;
  };
  /** Told once what the operator has to mend, and again after it had worked. */
  readonly onTrouble?: (sentence: string) => void;
}

/** Sends by SMTP. */
export interface SmtpCarrier {
  readonly carry: Carrier<'mail'>;
  /** What hinders sending at this moment, in a sentence; undefined where nothing does. */
  check(): Promise<string | undefined>;
}

/** Each below what an item may take as a whole: that is the caller's signal. */
const CONNECT_MS = 10_000;
const SILENCE_MS = 20_000;

/**
 * Sends messages to support through the operator's server, each over a connection of its own. The
 * same item always is the same message: Message-ID and date are those of the item, so that one that
 * got through twice is seen to be one. Nothing is loaded or connected before the first use.
 */
export function smtpCarrier({ server, from, compose, onTrouble }: SmtpParts): SmtpCarrier {
  const secrets = server.login === undefined ? [] : Object.values(server.login);
  let transport: Promise<Transporter> | undefined;
  const open = (): Promise<Transporter> => {
    transport ??= transportTo(server);
    return transport;
  };
  let told: string | undefined;
  const failed = (error: unknown): SmtpFailure => {
    const failure = readSmtpFailure(error, secrets);
    if (failure.trouble !== undefined && failure.trouble !== told) onTrouble?.(failure.trouble);
    told = failure.trouble;
    return failure;
  };

  return {
    carry: async ({ id, mail, dueAt }, { key, signal }) => {
      const letter = Letter.safeParse({
        ...compose(mail),
        replyTo: mail.contact,
        language: mail.language,
      });
      if (!letter.success) {
        const what = letter.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
        return { outcome: 'failed', permanent: true, reason: `cannot be sent: ${what.join(', ')}` };
      }
      const message = {
        ...messageOf(letter.data, from),
        messageId: messageId(key, id, domainOf(from.address)),
        date: new Date(dueAt),
      };
      try {
        await (await open()).sendMail({ ...message, signal });
        told = undefined;
        return { outcome: 'sent' };
      } catch (error) {
        const { permanent, reason } = failed(error);
        return { outcome: 'failed', permanent, reason };
      }
    },
    check: async () => {
      try {
        await (await open()).verify();
        told = undefined;
        return undefined;
      } catch (error) {
        const { reason, trouble } = readSmtpFailure(error, secrets);
        return trouble ?? `Mail cannot be sent at this moment: ${reason}`;
      }
    },
  };
}

function messageOf({ to, replyTo, subject, body, language }: Letter, from: Sender) {
  return {
    from: { name: from.name ?? '', address: from.address },
    to: { name: '', address: to },
    replyTo: { name: '', address: replyTo },
    envelope: { from: from.address, to },
    subject,
    text: body,
    // A person has read the whole message and let it go: no "Auto-Submitted" (RFC 3834).
    headers: { 'Content-Language': language },
  };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

async function transportTo({
  host,
  port,
  tls,
  login,
}: SmtpSettings['server']): Promise<Transporter> {
  // Only here: an instance that sends nothing need not spend the memory.
  const { createTransport } = await import('nodemailer');
  return createTransport(
    {
      host,
      port,
      secure: tls === 'implicit',
      requireTLS: tls === 'starttls',
      ignoreTLS: tls === 'none',
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      dnsTimeout: CONNECT_MS,
      socketTimeout: SILENCE_MS,
      ...(login === undefined ? {} : { auth: { user: login.user, pass: login.password } }),
      // What is sent are words: nothing is fetched for them, from wherever.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { textEncoding: 'quoted-printable' },
  );
}

import { z } from 'zod';

/** The server that takes messages; holds credentials, so it is never logged. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** `implicit` from the first byte on, `starttls` required before anything else, or `none`. */
  readonly tls: 'implicit' | 'starttls' | 'none';
  readonly login?: { readonly user: string; readonly password: string };
}

/** An address with the name that stands beside it. */
export interface Sender {
  readonly address: string;
  readonly name?: string;
}

/** What sending needs. */
export interface SmtpSettings {
  readonly server: SmtpServer;
  readonly from: Sender;
}

const FORM =
  'must look like smtp://user:password@host:587 or smtps://user:password@host (in user and password %40 for @, %3A for :, %2F for /, %23 for #)';
const TLS =
  'has an unknown option: only ?tls=starttls and, for a network you trust, ?tls=none are known, and both with smtp:// only';

/** `SMTP_URL`; what it says of a wrong one never repeats it: it holds a password. */
export const SmtpUrl = z.string().transform((value, context): SmtpServer => {
  const refuse = (message: string): never => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  const url = URL.parse(value);
  if (url === null || !/^smtps?:$/.test(url.protocol)) return refuse(FORM);
  const { hostname, pathname, hash } = url;
  if (!/^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])$/i.test(hostname) || !/^\/?$/.test(pathname) || hash !== '')
    return refuse(FORM);
  const login = loginOf(url);
  if (login === undefined) return refuse(FORM);
  const secure = url.protocol === 'smtps:';
  const tls = secure && url.search === '' ? 'implicit' : starttlsOf(url);
  if (tls === undefined || (secure && tls !== 'implicit')) return refuse(TLS);
  return {
    // An IPv6 address has its brackets in a URL alone.
    host: hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    tls,
    ...(login === 'none' ? {} : { login }),
  };
});

/** Undefined where only a part of it is there, or where it cannot be decoded. */
function loginOf({ username, password }: URL): SmtpServer['login'] | 'none' {
  if (username === '' && password === '') return 'none';
  if (username === '' || password === '') return undefined;
  try {
    return { user: decodeURIComponent(username), password: decodeURIComponent(password) };
  } catch {
    return undefined;
  }
}

/** On this machine nobody listens in: there TLS is on request. */
function starttlsOf({ hostname, searchParams }: URL): 'starttls' | 'none' | undefined {
  const [option, ...others] = [...searchParams];
  if (option === undefined) return isLoopback(hostname) ? 'none' : 'starttls';
  const [name, value] = option;
  if (others.length > 0 || name !== 'tls') return undefined;
  return value === 'none' || value === 'starttls' ? value : undefined;
}

function isLoopback(host: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/i.test(host);
}

/** `MAIL_FROM`: an address, or a name and an address in angle brackets. */
export const MailFrom = z.string().transform((value, context): Sender => {
  const [, quoted, plain, bracketed, bare] =
    /^\s*(?:(?:"([^"<>\p{Cc}]{1,100})"|([^"<>@\p{Cc}]{0,100}))\s*<([^<>\s]+)>|([^<>\s]+))\s*$/u.exec(
      value,
    ) ?? [];
  const address = z
    .email()
    .max(254)
    .safeParse(bracketed ?? bare);
  if (!address.success) {
    context.addIssue({
      code: 'custom',
      message: 'must be an address, as in lotse@firma.ch or "Lotse" <lotse@firma.ch>',
    });
    return z.NEVER;
  }
  const name = (quoted ?? plain ?? '').trim();
  return name === '' ? { address: address.data } : { address: address.data, name };
});

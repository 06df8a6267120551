import { z } from 'zod';
import {
  APP_TYPES,
  type BotEndpoint,
  botEndpointOf,
  type Problem,
  problemsBetween,
  type Variables,
} from './configProblems.ts';
import { MailFrom, type SmtpSettings, SmtpUrl } from './mail/smtpSettings.ts';

/** A number given as a string. Empty means: not set. */
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be a number from 0 to 65535');
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** The scheme alone is checked here, and the value never told: it holds a password. */
const mongodbUri = z
  .string()
  .regex(
    /^mongodb(?:\+srv)?:\/\/./,
    'must begin with mongodb:// or mongodb+srv://, as in mongodb://user:password@host/lotse',
  );
const days = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, 'must be a number of days from 1 to 9999')
  .transform(Number);

/** Host names, separated by commas. */
const hosts = z
  .string()
  .transform((list) => list.split(',').map((host) => host.trim().toLowerCase()))
  .pipe(
    z.array(
      z
        .string()
        .regex(/^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])$/, 'must be host names, separated by commas'),
    ),
  );

/** Origins of pages, separated by commas: a scheme and a host, and nothing behind. */
const origins = z
  .string()
  .transform((list) => list.split(',').map((one) => one.trim().toLowerCase().replace(/\/$/, '')))
  .pipe(
    z.array(
      z
        .string()
        .regex(
          /^(?:\*|https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?)$/,
          'must be origins such as https://www.example.ch, separated by commas',
        ),
    ),
  );
const count = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'must be a number from 1 to 999999999')
  .transform(Number);
const proxies = z
  .string()
  .regex(/^\d$/, 'must be the number of proxies before the server, from 0 to 9')
  .transform(Number);

/** Shorter ones can be guessed. */
const SHORTEST_SECRET = 32;

const Environment = z.object({
  NODE_ENV: optional(z.string()),
  PORT: optional(port),
  HOST: optional(z.string().min(1)),
  SQLITE_FILE: optional(z.string().min(1)),
  SQLITE_SYNCHRONOUS: optional(z.enum(['NORMAL', 'FULL'])),
  MONGODB_URI: optional(mongodbUri),
  RETENTION_DAYS: optional(days),
  SMTP_URL: optional(SmtpUrl),
  MAIL_FROM: optional(MailFrom),
  OVERRIDES_DIR: optional(z.string().min(1)),
  LOG_LEVEL: optional(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])),
  MicrosoftAppId: optional(z.uuid()),
  MicrosoftAppPassword: optional(z.string().min(1)),
  MicrosoftAppType: optional(z.enum(APP_TYPES)),
  MicrosoftAppTenantId: optional(z.string().min(1)),
  BotOpenIdMetadata: optional(z.url({ protocol: /^https?$/ })),
  SERVICE_URL_HOSTS: optional(hosts),
  WEBCHAT_SECRET: optional(
    z
      .string()
      .min(SHORTEST_SECRET, `must have at least ${SHORTEST_SECRET} characters`)
      .max(1000)
      .regex(/^[\w.~+/=-]+$/, 'goes over the line as a bearer: letters, digits and -._~+/= only'),
  ),
  ALLOWED_ORIGINS: optional(origins),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/ })),
  TRUST_PROXY: optional(proxies),
  REQUESTS_PER_MINUTE: optional(count),
});

/** Everything the environment decides, checked. */
export interface Config {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly sqlite: { readonly file: string; readonly synchronous: 'NORMAL' | 'FULL' };
  /** Where conversations are kept instead of in SQLite; holds credentials, so it is never logged. */
  readonly mongodbUri: string | undefined;
  /** How long a conversation is kept after its last turn; as the fact of that name says if undefined. */
  readonly retentionDays: number | undefined;
  readonly overridesDir: string | undefined;
  /** How messages to support are sent; holds credentials, so it is never logged. */
  readonly smtp: SmtpSettings | undefined;
  readonly logLevel: string;
  /** Who may post to the Bot Framework's endpoint: a registration's callers, this machine, nobody. */
  readonly botEndpoint: BotEndpoint;
  readonly bot: {
    readonly appId: string | undefined;
    readonly password: string | undefined;
    readonly type: (typeof APP_TYPES)[number];
    readonly tenantId: string | undefined;
    /** Where the callers' keys are published, if not the public cloud's. */
    readonly openIdMetadataUrl: string | undefined;
  };
  /** More hosts that replies may be posted to. */
  readonly serviceUrlHosts: readonly string[];
  readonly web: {
    /** Signs the tokens of the web chat; undefined: one is made and kept beside the store. */
    readonly secret: string | undefined;
    /** Pages that may embed the chat, beside our own; `*` stands for any. */
    readonly allowedOrigins: readonly string[];
    /** Where users reach the service; undefined: as each request says. */
    readonly publicUrl: string | undefined;
    /** How many proxies before the server may say where a request comes from. */
    readonly trustedProxies: number;
    /** From one address; undefined: as the web chat has it. */
    readonly requestsPerMinute: number | undefined;
  };
}

/** The environment does not fit; the message has a line for each variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the environment once. Throws ConfigError naming every variable that is wrong and what to do. */
export function readConfig(environment: Variables): Config {
  const parsed = Environment.safeParse(environment);
  const problems = [
    ...(parsed.error?.issues ?? []).map(
      ({ path, message }): Problem => ({ name: path.join('.'), message }),
    ),
    ...problemsBetween(environment),
  ];
  if (!parsed.success || problems.length > 0) {
    const lines = problems.map(({ name, message }) => `  ${name}: ${message}.`);
    throw new ConfigError(`The environment does not fit:\n${lines.join('\n')}`);
  }
  const env = parsed.data;
  const { SMTP_URL: server, MAIL_FROM: from } = env;
  return {
    production: env.NODE_ENV === 'production',
    port: env.PORT ?? 3978,
    host: env.HOST ?? '127.0.0.1',
    sqlite: {
      file: env.SQLITE_FILE ?? 'data/lotse.db',
      synchronous: env.SQLITE_SYNCHRONOUS ?? 'NORMAL',
    },
    mongodbUri: env.MONGODB_URI,
    retentionDays: env.RETENTION_DAYS,
    overridesDir: env.OVERRIDES_DIR,
    smtp: server === undefined || from === undefined ? undefined : { server, from },
    logLevel: env.LOG_LEVEL ?? 'info',
    botEndpoint: botEndpointOf(env),
    bot: {
      appId: env.MicrosoftAppId,
      password: env.MicrosoftAppPassword,
      type: env.MicrosoftAppType ?? 'MultiTenant',
      tenantId: env.MicrosoftAppTenantId,
      openIdMetadataUrl: env.BotOpenIdMetadata,
    },
    serviceUrlHosts: env.SERVICE_URL_HOSTS ?? [],
    web: {
      secret: env.WEBCHAT_SECRET,
      allowedOrigins: env.ALLOWED_ORIGINS ?? [],
      publicUrl: env.PUBLIC_URL,
      trustedProxies: env.TRUST_PROXY ?? 0,
      requestsPerMinute: env.REQUESTS_PER_MINUTE,
    },
  };
}

/** What concerns conversations alone. */
export type LocalConfig = Pick<Config, 'sqlite' | 'mongodbUri' | 'retentionDays' | 'overridesDir'>;

/** The same for a program that does not listen. Throws ConfigError. */
export function readLocalConfig(environment: Variables): LocalConfig {
  const { SQLITE_FILE, SQLITE_SYNCHRONOUS, MONGODB_URI, OVERRIDES_DIR } = environment;
  return readConfig({
    SQLITE_FILE,
    SQLITE_SYNCHRONOUS,
    MONGODB_URI,
    OVERRIDES_DIR,
    RETENTION_DAYS: environment['RETENTION_DAYS'],
  });
}

export const APP_TYPES = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const;
/** What goes with MicrosoftAppId. */
const REGISTRATION = ['MicrosoftAppPassword', 'MicrosoftAppType', 'MicrosoftAppTenantId'] as const;
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Who may post to the Bot Framework's endpoint: a registration's callers, this machine, nobody. */
export type BotEndpoint = 'registered' | 'thisMachine' | 'off';

/** What must hold between variables; they may be wrong by themselves as well. */
export function problemsBetween(environment: Variables): Problem[] {
  const env = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const { HOST: host = '127.0.0.1' } = env;
  const problems = [...registrationProblems(env), ...mailProblems(env)];
  if (env['NODE_ENV'] === 'production') problems.push(...webProblems(env));
  if (botEndpointOf(env) === 'thisMachine' && !LOOPBACK.has(host)) {
    problems.push({
      name: 'HOST',
      message: `is "${host}", but without MicrosoftAppId anybody who reaches the server could speak as anybody. Set MicrosoftAppId, or NODE_ENV to production, where the web chat alone is served then, or HOST to 127.0.0.1`,
    });
  }
  return problems;
}

/**
 * Who may post to the Bot Framework's endpoint. Without a registration nothing proves who is
 * calling: in development only this machine can, in production nobody.
 */
export function botEndpointOf(env: {
  readonly MicrosoftAppId?: string | undefined;
  readonly NODE_ENV?: string | undefined;
}): BotEndpoint {
  if (env.MicrosoftAppId !== undefined) return 'registered';
  return env.NODE_ENV === 'production' ? 'off' : 'thisMachine';
}

/** The variables as they come, unread. */
export type Variables = Readonly<Record<string, string | undefined>>;
/** What is wrong with a variable, and what to do. */
export interface Problem {
  readonly name: string;
  readonly message: string;
}

/** What the web chat may do without in development only. */
function webProblems(env: Variables): Problem[] {
  const problems: Problem[] = [];
  if (env['WEBCHAT_SECRET'] === undefined) {
    problems.push({
      name: 'WEBCHAT_SECRET',
      message:
        'is required in production, the same on every instance: tokens of the web chat are signed with it. Set it to the output of: openssl rand -hex 32',
    });
  }
  if (/(?:^|,)\s*\*\s*(?:,|$)/.test(env['ALLOWED_ORIGINS'] ?? '')) {
    problems.push({
      name: 'ALLOWED_ORIGINS',
      message:
        'is "*", which lets any site show the chat as its own. Name the sites that embed it, as in https://www.example.ch',
    });
  }
  return problems;
}

/** Mail delivery takes a server and a sender. */
function mailProblems({ SMTP_URL: server, MAIL_FROM: from }: Variables): Problem[] {
  if ((server === undefined) === (from === undefined)) return [];
  return server === undefined
    ? [{ name: 'SMTP_URL', message: 'is required beside MAIL_FROM: set both to send, or none' }]
    : [{ name: 'MAIL_FROM', message: 'is required beside SMTP_URL: set both to send, or none' }];
}

/** What the kinds of registration want; botbuilder would only notice at the first message. */
function registrationProblems(env: Variables): Problem[] {
  const { MicrosoftAppType: type = 'MultiTenant' } = env;
  const problems: Problem[] = [];
  // A misspelt type is refused by the schema; what it wants is then not known.
  if (!APP_TYPES.some((known) => known === type)) return problems;
  if (type !== 'MultiTenant' && env['MicrosoftAppTenantId'] === undefined) {
    problems.push({
      name: 'MicrosoftAppTenantId',
      message: `is required for MicrosoftAppType ${type}. Set it to your tenant's id`,
    });
  }
  if (env['MicrosoftAppId'] === undefined) {
    const given = REGISTRATION.filter((name) => env[name] !== undefined);
    if (given.length > 0) {
      problems.push({
        name: 'MicrosoftAppId',
        message: `is required beside ${given.join(', ')}. Set it to the id of your bot registration, or leave all of them out to serve the web chat alone`,
      });
    }
    return problems;
  }
  if (type === 'UserAssignedMSI' && env['MicrosoftAppPassword'] !== undefined) {
    problems.push({
      name: 'MicrosoftAppPassword',
      message: 'is not used with MicrosoftAppType UserAssignedMSI. Remove it',
    });
  }
  if (type !== 'UserAssignedMSI' && env['MicrosoftAppPassword'] === undefined) {
    problems.push({
      name: 'MicrosoftAppPassword',
      message: `is required beside MicrosoftAppId for MicrosoftAppType ${type}. Set it to the registration's client secret`,
    });
  }
  return problems;
}

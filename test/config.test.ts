import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig, readLocalConfig } from '../src/config.ts';

const APP = {
  MicrosoftAppId: '7a0f7d2e-3a0b-4b6c-9d0e-1f2a3b4c5d6e',
  MicrosoftAppPassword: 'secret',
};

const WEBCHAT_SECRET = 'a-secret-for-tests-that-nobody-else-knows';
const MAIL = { SMTP_URL: 'smtp://anna:geheim@mail.firma.ch', MAIL_FROM: 'lotse@firma.ch' };

function refused(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return String(error);
  }
  throw new Error('was not refused');
}

describe('the environment', () => {
  test('nothing set: this machine alone, a store in the folder', () => {
    expect(readConfig({})).toEqual({
      production: false,
      port: 3978,
      host: '127.0.0.1',
      sqlite: { file: 'data/lotse.db', synchronous: 'NORMAL' },
      mongodbUri: undefined,
      retentionDays: undefined,
      overridesDir: undefined,
      smtp: undefined,
      logLevel: 'info',
      botEndpoint: 'thisMachine',
      bot: {
        appId: undefined,
        password: undefined,
        type: 'MultiTenant',
        tenantId: undefined,
        openIdMetadataUrl: undefined,
      },
      serviceUrlHosts: [],
      web: {
        secret: undefined,
        allowedOrigins: [],
        publicUrl: undefined,
        trustedProxies: 0,
        requestsPerMinute: undefined,
      },
    });
  });

  test('empty is not set', () => {
    expect(readConfig({ PORT: '', HOST: '', MicrosoftAppId: '', SERVICE_URL_HOSTS: '' })).toEqual(
      readConfig({}),
    );
  });

  test('a registered bot may be reached from elsewhere', () => {
    const config = readConfig({
      ...APP,
      NODE_ENV: 'production',
      WEBCHAT_SECRET,
      HOST: '0.0.0.0',
      SERVICE_URL_HOSTS: 'Connector.firma.ch, [::1]',
    });
    expect(config).toMatchObject({
      production: true,
      host: '0.0.0.0',
      botEndpoint: 'registered',
      bot: { appId: APP.MicrosoftAppId },
      serviceUrlHosts: ['connector.firma.ch', '[::1]'],
    });
  });

  test('in production without a registration the web chat alone is served, from anywhere', () => {
    expect(readConfig({ NODE_ENV: 'production', WEBCHAT_SECRET, HOST: '0.0.0.0' })).toMatchObject({
      production: true,
      host: '0.0.0.0',
      botEndpoint: 'off',
    });
  });

  test.each<[string, Record<string, string>, string]>([
    [
      'a password without its app id',
      { MicrosoftAppPassword: 'secret' },
      'MicrosoftAppId: is required beside MicrosoftAppPassword',
    ],
    [
      'a registration without its app id, in production too',
      {
        NODE_ENV: 'production',
        WEBCHAT_SECRET,
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppTenantId: 't',
      },
      'MicrosoftAppId: is required beside MicrosoftAppType, MicrosoftAppTenantId',
    ],
    [
      'production without a secret for the web chat',
      { ...APP, NODE_ENV: 'production' },
      'WEBCHAT_SECRET: is required in production',
    ],
    ['a secret that can be guessed', { WEBCHAT_SECRET: 'short' }, 'WEBCHAT_SECRET: must have at'],
    [
      'a secret that is no bearer',
      { WEBCHAT_SECRET: 'words with spaces, many enough of them' },
      'WEBCHAT_SECRET: goes over the line',
    ],
    [
      'any page in production',
      { ...APP, NODE_ENV: 'production', WEBCHAT_SECRET, ALLOWED_ORIGINS: '*' },
      'ALLOWED_ORIGINS: is "*"',
    ],
    [
      'a page in place of its origin',
      { ALLOWED_ORIGINS: 'https://www.example.ch/chat' },
      'ALLOWED_ORIGINS.0: must be origins',
    ],
    ['proxies that are no number', { TRUST_PROXY: 'yes' }, 'TRUST_PROXY: must be the number'],
    ['an open host without an app id', { HOST: '0.0.0.0' }, 'HOST: is "0.0.0.0"'],
    [
      'a misspelt type of registration',
      { ...APP, MicrosoftAppType: 'SingelTenant' },
      'MicrosoftAppType: ',
    ],
    [
      'a single tenant without its id',
      { ...APP, MicrosoftAppType: 'SingleTenant' },
      'MicrosoftAppTenantId: is required',
    ],
    [
      'a managed identity with a password',
      { ...APP, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: 't' },
      'MicrosoftAppPassword: is not used',
    ],
    [
      'an app id without a password',
      { MicrosoftAppId: APP.MicrosoftAppId },
      'MicrosoftAppPassword: is required',
    ],
    ['an app id that is none', { ...APP, MicrosoftAppId: 'mybot' }, 'MicrosoftAppId: '],
    ['a port that is none', { PORT: '80a' }, 'PORT: must be a number'],
    ['a port that is too high', { PORT: '65536' }, 'PORT: must be a number'],
    ['an unknown way of writing', { SQLITE_SYNCHRONOUS: 'SOMETIMES' }, 'SQLITE_SYNCHRONOUS: '],
    ['a database that is none', { MONGODB_URI: 'postgres://x' }, 'MONGODB_URI: must begin with'],
    ['no retention', { RETENTION_DAYS: '0' }, 'RETENTION_DAYS: must be a number of days'],
    ['mail without a sender', { SMTP_URL: 'smtp://localhost' }, 'MAIL_FROM: is required beside'],
    ['mail without a server', { MAIL_FROM: 'a@firma.ch' }, 'SMTP_URL: is required beside'],
    [
      'a mail server that is none',
      { ...MAIL, SMTP_URL: 'https://firma.ch' },
      'SMTP_URL: must look like smtp://',
    ],
    [
      'a sender that is none',
      { ...MAIL, MAIL_FROM: 'Lotse' },
      'MAIL_FROM: must be an address, as in lotse@firma.ch',
    ],
    ['hosts with a path', { SERVICE_URL_HOSTS: 'https://x.ch/y' }, 'SERVICE_URL_HOSTS'],
  ])('%s is refused', (_, environment, cause) => {
    expect(refused(environment)).toContain(cause);
  });

  test('mail goes by a server and from a sender', () => {
    expect(readConfig(MAIL).smtp).toEqual({
      server: {
        host: 'mail.firma.ch',
        port: 587,
        tls: 'starttls',
        login: { user: 'anna', password: 'geheim' },
      },
      from: { address: 'lotse@firma.ch' },
    });
  });

  test('a password is not told, however wrong its surroundings', () => {
    expect(refused({ ...MAIL, SMTP_URL: 'smtp//anna:geheim@host' })).not.toContain('geheim');
    expect(refused({ MONGODB_URI: 'mongo://anna:geheim@host/lotse' })).not.toContain('geheim');
  });

  test('everything that is wrong is said at once', () => {
    const message = refused({ PORT: 'x', LOG_LEVEL: 'loud', NODE_ENV: 'production' });
    for (const name of ['PORT', 'LOG_LEVEL', 'WEBCHAT_SECRET'])
      expect(message).toContain(`  ${name}: `);
  });

  test('a program that does not listen does not care who might call', () => {
    const config = readLocalConfig({ NODE_ENV: 'production', PORT: 'x', SQLITE_FILE: 'x.db' });
    expect(config.sqlite.file).toBe('x.db');
  });
});

import { describe, expect, test } from '@jest/globals';
import { serviceUrlRule } from '../../../src/channels/teams/serviceUrl.ts';

describe('without an app id only this machine is answered', () => {
  const rule = serviceUrlRule(false);

  test.each(['http://localhost:56150/_connector', 'http://127.0.0.1:9', 'https://[::1]:443/'])(
    '%s',
    (url) => {
      expect(rule.refuse(url)).toBeUndefined();
    },
  );

  test.each([
    'https://smba.trafficmanager.net/emea/',
    'http://127.0.0.1.evil.example/',
    'http://localhost@evil.example/',
    'http://user:pass@localhost/',
    'http://[::ffff:127.0.0.1]/',
    'http://0.0.0.0/',
    'ftp://localhost/',
    'file:///etc/passwd',
    'localhost',
    '',
  ])('not %s', (url) => {
    expect(rule.refuse(url)).toMatch(/serviceUrl/);
  });

  test('addresses in other notations of this machine are this machine', () => {
    expect(rule.refuse('http://2130706433/')).toBeUndefined();
  });
});

describe('with an app id the channels are answered', () => {
  const rule = serviceUrlRule(true);

  test.each([
    'https://smba.trafficmanager.net/emea/',
    'https://smba.infra.gcc.teams.microsoft.com/teams',
    'https://directline.botframework.com/',
    'https://europe.webchat.botframework.com/',
  ])('%s', (url) => {
    expect(rule.refuse(url)).toBeUndefined();
  });

  test.each([
    'http://smba.trafficmanager.net/emea/',
    'https://evil.trafficmanager.net/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://botframework.com.evil.example/',
    'https://evilbotframework.com/',
    'http://localhost:3979/',
    'https://169.254.169.254/metadata',
  ])('not %s', (url) => {
    expect(rule.refuse(url)).toMatch(/serviceUrl/);
  });

  test('and what the operator adds, with http as well', () => {
    const wider = serviceUrlRule(true, ['connector.firma.ch']);
    expect(wider.refuse('http://connector.firma.ch/v3')).toBeUndefined();
    expect(wider.refuse('http://other.firma.ch/v3')).toBeDefined();
  });
});

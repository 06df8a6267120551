/**
 * Hosts that the Bot Framework's channels are reached at. Teams has one host a cloud:
 * smba.trafficmanager.net and smba.infra.{gcc,gov,dod}.teams.microsoft.{com,us,us}; the other
 * channels are hosts below botframework.com. Anyone can have a name below trafficmanager.net, so
 * only Teams' own is in the list.
 *
 * Source: TeamsServiceEndpoints of @microsoft/agents-hosting; Bot Connector REST reference, "Base
 * URI" (learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference).
 */
const CHANNEL_HOSTS = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
  '*.botframework.com',
  '*.botframework.azure.us',
] as const;

const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'] as const;

/** Which addresses replies may be posted to. */
export interface ServiceUrlRule {
  /** Undefined where the address is allowed; else a sentence for its sender. */
  refuse(serviceUrl: string): string | undefined;
}

/**
 * Replies are posted with the bot's own token to whatever address an activity names, so the
 * address is checked against a list always. Without an app id nobody has proved who is calling:
 * then only this machine is answered.
 *
 * @param extraHosts host names of the operator's own connectors, allowed with http as well
 */
export function serviceUrlRule(
  registered: boolean,
  extraHosts: readonly string[] = [],
): ServiceUrlRule {
  const allowed: readonly string[] = registered ? CHANNEL_HOSTS : LOOPBACK_HOSTS;
  return {
    refuse(serviceUrl) {
      const url = URL.parse(serviceUrl);
      if (url === null || !/^https?:$/.test(url.protocol)) {
        return 'serviceUrl is no web address.';
      }
      if (url.username !== '' || url.password !== '') {
        return 'serviceUrl must not carry a user name or password.';
      }
      if (extraHosts.includes(url.hostname)) return undefined;
      if (!allowed.some((pattern) => matches(pattern, url.hostname))) {
        return registered
          ? `serviceUrl has the host ${url.hostname}, which is no known channel. SERVICE_URL_HOSTS allows more hosts.`
          : `serviceUrl has the host ${url.hostname}. Without MicrosoftAppId only this machine is answered.`;
      }
      if (registered && url.protocol !== 'https:') return 'serviceUrl must begin with https.';
      return undefined;
    },
  };
}

function matches(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

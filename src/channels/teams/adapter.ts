import {
  type Activity as BotActivity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type TurnContext,
} from 'botbuilder';
import { type Activity, expectsReplies } from './activity.ts';
import type { BotRegistration } from './registration.ts';
import type { OutgoingActivity } from './toActivity.ts';

/** Nobody has proved who is calling. */
export class NotAuthenticatedError extends Error {
  override readonly name = 'NotAuthenticatedError';
}

/** Where the replies of one activity go. */
export interface ReplySink {
  /**
   * Hands messages over in their order: into the HTTP response where that is asked for, else to the
   * channel. Throws what the channel's refusal was, with its `statusCode`.
   */
  send(...activities: OutgoingActivity[]): Promise<void>;
}

/** Carries activities through botbuilder; the only file that runs its code. */
export interface Adapter {
  /**
   * Checks who is calling, runs `respond`, and gives the body of the HTTP response where replies
   * belong into it.
   *
   * @throws NotAuthenticatedError before `respond` has run
   */
  process(
    authorization: string,
    activity: Activity,
    respond: (sink: ReplySink) => Promise<void>,
  ): Promise<object | undefined>;
}

export function createAdapter(registration: BotRegistration): Adapter {
  const adapter = new LotseAdapter(new LeanAuthentication(registration));
  return {
    async process(authorization, activity, respond) {
      let authenticated = false;
      try {
        return await adapter.answer(authorization, asBotActivity(activity), async (context) => {
          authenticated = true;
          await respond({
            send: async (...replies) => {
              // The schema of botbuilder has enums where ours has the strings they stand for.
              await context.sendActivities(replies.map((reply) => ({ ...reply }) as BotActivity));
            },
          });
        });
      } catch (error) {
        if (!authenticated && isRefusal(error)) {
          throw new NotAuthenticatedError('The Authorization header proves no known caller.', {
            cause: error,
          });
        }
        throw error;
      }
    },
  };
}

/** The stock adapter's `process` sends the messages of errors to the outside; this one does not. */
class LotseAdapter extends CloudAdapter {
  async answer(
    authorization: string,
    activity: BotActivity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<object | undefined> {
    const response = await this.processActivity(authorization, activity, logic);
    return response?.body;
  }
}

type Authenticated = Awaited<
  ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>
>;
type ConnectorFactory = NonNullable<Authenticated['connectorFactory']>;
type Connector = Awaited<ReturnType<ConnectorFactory['create']>>;
type UserTokenClient = Awaited<
  ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>
>;

/** Connectors kept; a bot has one or two in all. */
const KEPT_CONNECTORS = 50;

/**
 * Authentication as botbuilder does it, without what it builds for each activity and nobody uses:
 * the client for users' own tokens (never), and the connector where replies go into the HTTP
 * response. Connectors to the same address are made once.
 */
class LeanAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Map<string, Promise<Connector>>();

  constructor(registration: BotRegistration) {
    const { appId, password, type, tenantId, openIdMetadataUrl } = registration;
    const own = {
      ...(appId === undefined ? {} : { MicrosoftAppId: appId }),
      ...(password === undefined ? {} : { MicrosoftAppPassword: password }),
      ...(tenantId === undefined ? {} : { MicrosoftAppTenantId: tenantId }),
      MicrosoftAppType: type,
    };
    super(
      openIdMetadataUrl === undefined ? {} : publicCloud(openIdMetadataUrl),
      new ConfigurationServiceClientCredentialFactory(own),
    );
  }

  override async authenticateRequest(
    activity: BotActivity,
    authorization: string,
  ): Promise<Authenticated> {
    const result = await super.authenticateRequest(activity, authorization);
    const { connectorFactory } = result;
    if (connectorFactory === undefined) return result;
    return {
      ...result,
      connectorFactory: {
        create: (serviceUrl, audience) =>
          activity.deliveryMode === 'expectReplies'
            ? UNUSED_CONNECTOR
            : this.#connector(connectorFactory, serviceUrl, audience),
      },
    };
  }

  override async createUserTokenClient(): Promise<UserTokenClient> {
    return UNUSED_TOKEN_CLIENT;
  }

  #connector(
    factory: ConnectorFactory,
    serviceUrl: string,
    audience: string | undefined,
  ): Promise<Connector> {
    const key = `${audience ?? ''} ${serviceUrl}`;
    const known = this.#connectors.get(key);
    if (known !== undefined) return known;
    if (this.#connectors.size >= KEPT_CONNECTORS) this.#connectors.clear();
    const made = factory.create(serviceUrl, audience);
    this.#connectors.set(key, made);
    made.catch(() => this.#connectors.delete(key));
    return made;
  }
}

// Only handed through: with expectReplies nothing is sent, and the guide asks no user to sign in.
const UNUSED_CONNECTOR = Promise.resolve({} as Connector);
const UNUSED_TOKEN_CLIENT = {} as UserTokenClient;

/** The public cloud's constants, which botbuilder wants complete as soon as one differs. */
function publicCloud(openIdMetadataUrl: string) {
  return {
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    OAuthUrl: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl:
      'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  };
}

/** Only what a reply is addressed by. */
function asBotActivity(activity: Activity): BotActivity {
  const { type, id, channelId, serviceUrl, conversation, from, recipient, locale } = activity;
  // Checked by our own schema, which knows the same fields as strings.
  return {
    type,
    id,
    channelId,
    ...(serviceUrl === undefined ? {} : { serviceUrl }),
    conversation,
    from,
    recipient: recipient ?? { id: 'lotse', name: 'Lotse' },
    locale,
    ...(expectsReplies(activity) ? { deliveryMode: 'expectReplies' } : {}),
  } as BotActivity;
}

/** botbuilder's and the token library's words for "not you". */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (/^(JsonWebTokenError|TokenExpiredError|NotBeforeError)$/.test(error.name)) return true;
  return 'statusCode' in error && error.statusCode === 401;
}

import { refusal } from '../http/answer.ts';
import type { Route } from '../http/route.ts';

/** Where the Bot Framework posts activities. */
export const MESSAGES_PATH = '/api/messages';

/** What stands in the endpoint's place where the operator serves the web chat alone. */
export const messagesOff: Route = {
  method: 'POST',
  path: MESSAGES_PATH,
  answer: async () =>
    refusal(
      404,
      'ChannelOff',
      'Teams and other Bot Framework channels are off here: the operator has set no MicrosoftAppId. The web chat is served under /directline.',
    ),
};

import {
  type Request as AdapterRequest,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
} from 'botbuilder';
import restify from 'restify';

/** The other floor: botbuilder's adapter with a bot that says back what it hears. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer({ name: 'echo' });
server.use(restify.plugins.bodyParser({ maxBodySize: 262_144 }));
server.post('/api/messages', async (req, res) => {
  // restify's request has all that the adapter asks for; its types differ in exactness only.
  await adapter.process(req as unknown as AdapterRequest, res, async (context) => {
    await context.sendActivity(context.activity.text);
  });
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => console.log('listening'));

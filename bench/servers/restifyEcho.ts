import restify from 'restify';

/** The floor: restify answering with a body of the size of a short reply, and nothing else. */
const server = restify.createServer({ name: 'echo' });
server.use(restify.plugins.bodyParser({ maxBodySize: 262_144 }));
server.post('/api/messages', async (req, res) => {
  const text = String(req.body?.text ?? '');
  res.send(200, { activities: [{ type: 'message', text, inputHint: 'acceptingInput' }] });
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => console.log('listening'));

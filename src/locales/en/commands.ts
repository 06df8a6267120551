export const commands = {
  menu: ['menu', 'main menu', 'overview', '/menu', '/help'],
  back: ['back', 'go back', '/back'],
  restart: ['restart', 'start over', 'start again', '/restart'],
  support: ['support', 'human', 'agent', '/support'],
  data: ['my data', '/data'],
  status: ['status', '/status'],
  german: ['german', 'in german', '/de', '/german'],
  english: ['english', 'in english', '/en', '/english'],
} as const;

export const hints = {
  country: '\\bcountry\\b|switzerland|liechtenstein|germany|austria|\\bnation',
  validity: 'how long|valid|last for|expire every|how often',
  supported:
    'support(ed|s)? browser|which browser|what browser|which version|work (in|with|on)|do i need|is (chrome|edge|firefox|safari)',
  where: '\\bwhere\\b|which field',
  predecessor:
    'predecessor|former (colleague|employee)|left the company|previous (admin|employee|owner)',
  mfa: 'two factor|multi ?factor|\\botp\\b|new phone|lost my phone|push notification',
  locked: 'locked|blocked|too many (attempts|tries)|suspended',
  password: 'password|passwort|pasword|\\bpwd\\b',
  fresh: 'just (registered|created|activated|signed up)|new account|compliance|on hold',
  programme: '\\b360\\b|partner program',
  status: 'status|arrived|sent out',
  asks360: '\\b360 partner|partner program(me)? 360',
  asksStatus:
    '(what about|what happened (to|with)|status of|where is) (my|our|the) (message|request|ticket)|(my|our) (message|request|ticket)( to support)? .*(answered|arrived|sent|received|processed)|(answer|reply) from (support|cisco) yet',
} as const;

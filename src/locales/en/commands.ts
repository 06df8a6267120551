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
  where: '\\bwhere\\b|which field|put it|type it|enter it',
  programme: '\\b360\\b|partner program',
  status: 'status|arrived|sent out',
} as const;

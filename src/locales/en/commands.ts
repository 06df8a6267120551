export const commands = {
  menu: [
    'menu',
    'main menu',
    'overview',
    '/menu',
    '/help',
    'stop',
    'stop it',
    'stop this',
    'cancel',
    'quit',
    'exit',
  ],
  goOn: ['next', 'continue', 'go on'],
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
  follows: '\\b(what|if|consequences?|happens?)\\b',
  where: '\\bwhere\\b|which field',
  predecessor:
    'predecessor|former (colleague|employee)|left the company|previous (admin|employee|owner)|(colleague|employee|person) .*(has left|left|is gone|no longer|retired)',
  mfa: 'two factor|multi ?factor|\\botp\\b|new phone|lost my phone|push notification',
  locked: 'locked|blocked|too many (attempts|tries)|suspended',
  password: 'password|passwort|pasword|\\bpwd\\b',
  fresh: 'just (registered|created|activated|signed up)|new account|compliance|on hold',
  programme: '\\b360\\b|partner program',
  status: '\\bstatus\\b|arrived|sent out',
  asks360: '\\b360 partner|partner program(me)? 360',
  asksIcpa:
    '\\b(but|and) what (is|s|does) (the )?icpa\\b|^(and )?(what (exactly )?(is|does|are)|what s) .*\\b(icpa|indirect channel partner agreement)\\b',
  asksLocator:
    '^(and )?where (is|do i find|can i find) .*partner ?locator|^(and )?(what (exactly )?(is|are)|what s) .*partner ?locator',
  asksBinding:
    '(does|will|do|would) (that|this|it|i|we) (bind|commit|oblige)|(am i|are we|is (it|that|this)) (bound|binding|obliged|committed|exclusive)',
  asksWho:
    '^(and )?(who|what) are you( exactly| really)?$|^(are|am) (you|i) (really |talking to |chatting with |speaking to )?(an? )?(real )?(bot|robot|human|person|machine|ai|real)( being)?$|^(and )?what (can|do) you (do|help with|help me with)( for me| here| exactly)*$|^how can you help( me)?$|^what is this( thing| bot| chat| tool| here)+$',
  asksAgain:
    '^(and )?what (does|do) (that|this|it|you) mean( by (that|this))?( exactly)?$|^(please |pls |plz |can you |could you )*(explain|show|repeat|say)( it| that| this| me| to me)*( (again|once more|please|pls))+$|^(please |pls )?(explain|repeat) (it|that|this)$|^(again|once more) (please|pls)$|^(sorry )?i (don t|do not|dont|didn t|did not) (understand|get)( that| it| this)?$',
  saysSorry:
    '^(oh |ah |oops |i m |im )*(so )?(very )?(sorry|apologies|my apologies|excuse me|my bad|my mistake|pardon me)( sorry| about that| for that| my bad| my mistake| typo| wrong)*$',
  wantsOtherDate:
    '^(no |a |an |the |please )*(other|another|different|wrong|new) (expiry )?date( please)?$|^(change|correct) (the )?(expiry )?date$|^(the )?(expiry )?date is wrong$',
  asksWhere:
    '\\b(where|how)\\b.*\\b(find|see|know|look|look up|check|tell|written|shown|stand|is|s)\\b',
  ofDate: '\\bdate\\b|expir|runs? out|when',
  ofElse:
    'option|button|renew|number|form|regist|contact|page|mail|code|password|\\bgo on\\b|work|continue|support|login|log in|sign in',
  asksToWait:
    '\\b(should|can|may|must|do|is|could)\\b.*\\b(wait|today|now|right away|later|next week|tomorrow|last day)\\b',
  asksClick:
    '^(and |so |but )*(where|what) (do|should|must|can) (i|we) (have to )?(click|press|renew)( it| that| this| exactly| now)*$',
  hasNoLogin:
    '(no|without|don t have|dont have|do not have|haven t got|have not got|lack) (an? |any |my |a own )?(cisco )?(login|log in|access|account|cco)\\b',
  asksStatus:
    '(what about|what happened (to|with)|status of|where is) (my|our|the) (message|request|ticket)|(my|our) (message|request|ticket)( to support)? .*(answered|arrived|sent|received|processed)|(answer|reply) from (support|cisco) yet',
} as const;

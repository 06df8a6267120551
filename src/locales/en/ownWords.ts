const SENDING = 'send|sent|submit';
const YES =
  'yes|yeah|yep|yup|sure|ok|okay|agreed?|fine|perfect|go ahead|do it|do that|of course|absolutely|certainly|definitely|right|alright|correct|confirm|confirmed|consent|proceed|go for it';
const POLITE =
  'please|now|it|so|then|just|thanks|thank you|very much|the|message|mail|this|that|off|to|cisco|also|support|them|you|can|may|i|we|is|s|am|m|do|let|lets|us|with|by me|for me|with me|all|sounds|looks|good|great|happy|and|have my permission|everything|continue';

/** All of a text out of some words, with at least one of the telling. */
function onlyOf(telling: string, besides: string): string {
  return `^(?:(?:${besides}) )*(?:${telling})(?: (?:${telling}|${besides}))*$`;
}

export const ownWords = {
  notSure:
    '^(i )?(think so|guess so|believe so|suppose so|don t think so|dont think so)$|^(probably|possibly|maybe|perhaps)( not| yes| so)*$|(do not|don t|dont|doesn t) (really )?know|no idea|not sure|unsure|unknown|would have to look|^(?!.*(password|login|log in)).*forgot',
  expiryOver:
    '^(?!.*(\\d|\\bnot\\b|n t\\b|\\bcode|password|link|session|\\bif\\b))(?!(when|what)\\b).*\\b(expired|lapsed|ran out|run out)\\b',
  noCustomerNumber:
    '(only|except|but) .*customer number|customer number (is )?missing|(no|without|do not have|don t have|dont have|missing|lack) .*customer (number|no|account)|customer (number|account) .*(missing|not have|don t have)|not (yet )?(an? )?(also )?customer',
  noAccount:
    '(no|without|do not have|don t have|dont have) (an? )?(cisco )?(account|login|profile|cco)|(account|login) (is )?missing',
  noAuthority:
    '\\bnot the (boss|owner|ceo|director|manager)\\b|(may not|can not|cannot|can t|cant|am not allowed to|not authori[sz]ed to|no authority to) sign|no authority|(boss|manager|director|owner|ceo|management) (must|has to|have to|signs|decides)',
  noButton:
    '(button|option|link|menu item).*(missing|not there|gone|isn t|is not|nowhere)|(no|can t find|cannot find|don t see|do not see) .*(button|option|link)',
  notListed:
    '(also|distributor|name) (is|s|isn t|does|doesn t).*(not|n t|missing).*(list|listed|there|shown|appear)|(can t|cannot|do not|don t) (find|see) also\\b',
  distributorChosen: '^(?!.*(not|n t)\\b).*\\b(selected|chosen|picked)( it| also)?$',
  datesNoted: '^(?!.*(not|n t)\\b).*\\b(noted|saved|written down|in my calendar)$',
  isPartner:
    '\\b(we are|we re|i am|i m) (a |an |already )*(cisco )?(select|premier|gold|preferred|portfolio|registered) partner\\b|^(yes )?(for|since) (years|ages|long)$|(are|is|we re) .*already .*partner|already (a |an )?(registered |cisco )?partner',
  notPartner:
    '^(no|not yet)\\b(?!.*\\bpartner).*\\b(account|number|sign)\\b|^(we |yes )*(were|used to be) (one|partner|a partner|it)?( once| before)*$|not (yet )?(a |an )?(registered |cisco )?partner|no partner yet',
  first: '\\b(first|former|upper)\\b',
  second: '\\b(second|latter|lower)\\b',
  earlier:
    '\\b(earlier|earliest|sooner|either|both|safer|safe)\\b|(do not|don t|dont) (really )?know|no idea|not sure|unsure',
  cannotHere:
    '\\b(blocked|locked) by (our |the |my )?(it|company|firewall|admin)\\b|(can t|cannot|can not|may not|am not allowed to|not allowed to) .*(here|on this|on my (work|company)|at work)|^(?!.*(account|login|log in)).*(is|it s) (blocked|locked)|no admin rights|it (blocks|does not allow)',
  editProblem:
    '(problem|sentence|description).*(change|edit|correct|wrong|not right)|(change|edit|correct) .*(problem|sentence|description)',
  editBrowsers: 'browser.*(change|edit|correct|wrong|not right)|(change|edit|correct) .*browser',
  editContact:
    '(address|e ?mail).*(change|edit|correct|wrong|not right)|(change|edit|correct) .*(address|e ?mail)',
  deleteYes:
    '^(yes|yeah|yep|yup|sure|ok|okay)\\b(?!.*\\b(not|don t|nothing|no)\\b).*(delete|erase|remove|wipe|forget)',
  dontSend:
    '^(please |no |wait )*(do not|don t|dont|never) (send|submit)( it| this| that| the message| yet| now)*$|^((yes|ok|no|but|please|just|one|a) )*(wait|moment|second|hold on|stop|not yet)( (please|a moment|a second|a minute))*$',
  sending: onlyOf(SENDING, POLITE),
  sendIt: `${onlyOf(SENDING, POLITE)}|^(all|everything|that|this)( is| looks)? (good|fine|correct|right|perfect|ok|okay)$`,
  agree: onlyOf(`${YES}|${SENDING}`, POLITE),
  renewed:
    '^(?!.*\\b(not|n t|no|never)\\b).*\\b(accepted|signed|renewed)\\b.*\\b(icpa|agreement|contract)$|^(?!.*\\b(not|n t|no|never)\\b).*\\b(icpa|agreement|contract)( is| was| has been)? (accepted|signed|renewed)$',
  registered:
    '^(yes |ok |i |i ve |have |just |the |form |it s |it is |already )*(sent|submitted|registered|filled in and sent|sent it|submitted it|sent off)( it| the form| now| and now| what now)*$',
  addressTaken:
    '\\b(address|e ?mail|mail|account|user) (\\w+ ){0,3}(in use|taken|exists|registered|used)\\b|\\balready (in use|taken|exists)\\b',
  notAllReady:
    '\\b(don t have|dont have|no) (my |an? )?own (mailbox|mail|address)\\b|\\b(all|everything) (but|except) the (mailbox|mail|address)\\b|\\b(no|don t have|dont have|have no) (an? |any |my |own )*(business|work|company) (e ?mail|mail|address)|\\bno access\\b|\\b(can t|cant|cannot) (access|open|read) .*(mail ?box|inbox|mail)',
  atDistributor:
    '^(yes |ok |i m |i am |at |now |the |am )*(distributor|distributor selection|selection of the distributor)$',
  formSent:
    '^(yes |ok |i |i ve |have |just |the |form |application |it s |it is |already )*(sent|submitted|accepted|sent it|submitted it|sent off)( it| the form| now| and now| what now)*$',
  associateSent:
    '^(?!.*\\b(not|no)\\b)(yes |ok |i |i ve |have |just |the |request |it s |it is |already )*(requested|sent|asked|submitted|associated)( it| the request| now| and now)*$',
  haveAccount:
    '^(?!.*\\b(no|not|don t|dont|password|mail|code|locked|need\\w*|customer\\w*)\\b)((i think |yes )*(i|we) (already |do |once )*(have|had|got) (already )?(one|an? (cisco )?(account|login|cco( id)?))( already| before| once)?|.*\\b(already|once) have (one|an account).*)$|^(i think )?(i|we) (already )?have one .*\\b(which|forgot)\\b',
  handedOn:
    '^(?!.*\\b(not|t|should|can)\\b).*\\b(passed (it|this|that) on|forwarded|handed (it|this|that) (on|over)|sent (it|this) (to (him|her|them|it|my boss)))\\b',
  approved:
    '^(?!.*\\b(not|no|yet|when|t)\\b).*\\b(approved|confirmed|confirmation (is )?(here|received)|accepted|we are (a )?partner)\\b',
  theyApplied:
    '^(?!.*\\b(not|yet|t)\\b).*\\b(he|she|they|boss|manager) (has |have |s )?(already )?(signed|applied|did it|done it|submitted)\\b',
  noAnswer:
    '\\b(rejected|refused|declined|turned down)\\b|\\b(no|nothing) (answer|reply|confirmation|response|news|heard|so far)\\b|\\b(still|heard) nothing\\b|\\bnot heard\\b',
  keepEmail:
    '\\b(anyway|continue|keep|doesn t matter|does not matter|with this one|go on|fine as it is)\\b',
  askSupport:
    '\\b(doesn t|does not|won t|not) (respond\\w*|answer\\w*|react\\w*|reply\\w*)\\b|\\b(rejected|refused|declined)\\b',
  numberHere: '^(yes )?(i|we) (have|got|found) (it|the number|one)( now| here| already)?$',
  allReady:
    '^(?!.*\\b(no|not|t|but|missing|except|without)\\b).*\\baccount\\b.*\\bsign\\b.*\\bnumber\\b|^(yes )?(everything|all) (is )?(ready|there|at hand|available)$',
  pageTrouble:
    '\\b(page|form|link|site|website)\\b.*\\b(not|t) (load|work|open|appear)\\w*\\b|\\b(page|site)\\b.*\\b(blank|empty|error)\\b',
  codeWorked:
    '^(?!.*\\b(not|t|no)\\b)(yes |it )*(that )?(worked)( now| right away| at once| immediately| fine)*$',
} as const;

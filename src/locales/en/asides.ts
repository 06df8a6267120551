export const asides = {
  mailDuration:
    '^(?!.*(\\b(since|ago)\\b|valid|partner|contract|support|answer|account|lock)).*how long .*(take|takes|wait|usually|normally|until|before|need)',
  duration:
    '^(?!.*(\\b(since|ago|until|left|time)\\b|valid|lock|support|answer)).*how long .*(take|takes|wait|usually|normally|need)',
  whereToLook:
    '^(?!.*(code|button|password|number|date|expir|partner)).*\\bwhere (do|should|must|can|shall) (i|we) .*\\b(look|search|find|check|see)\\b',
  resendButton: '\\bwhere (?:\\w+ ){1,5}button|\\bwhere s the button',
  whatNow:
    '^(and |so |ok |but )*(what|how) (do|should|shall|must|can) (i|we) (have to )?(do|go on|continue)( now| next| then)*$|^(and |so |ok )*(what (now|next)|now what|what (is|s|comes) (the )?next( step)?)$',
  firewall:
    '(firewall|spam ?filter|mail filter|our filter|proxy|antivirus).*(block\\w*|stop\\w*|delet\\w*|hold\\w*|reject\\w*|filter\\w*|eat\\w*)',
  cost: '^(and |so |but )*(what|how much) (does|do|will|would) (it|this|that|all|the|an?|cisco|account|registration|partner|status|renewal|application| )+ cost( me| us)?$|^(does|do|will) (it|this|that|all|the|an?|cisco|account|registration|partner|status|renewal|application| )+ cost( me| us)? (anything|money|something)$|^(and |so )*is (it|this|that|all|the|an?|cisco|account|registration| )+ free( of charge)?$|^how much is (it|this|that)$',
  help: '^(please |i need |pls )*(help|help me)( please| pls)?$|^(i have )?no (idea|clue)( what to do)?$',
  bye: '^(ok |okay |great |thanks |thank you |well |then )*(bye|bye bye|goodbye|good bye|see you|see ya|cya|have a (nice|good|great) (day|evening|weekend))( (later|all|everyone|then|thanks|soon))*$',
  anger:
    '^(?!.*(mail|code|page|site|login|password|button)).*\\b(fuck\\w*|shit\\w*|bullshit|damn\\w*|crap\\w*|wtf|sucks?|stupid|useless bot|idiot\\w*|bloody)\\b',
  myAddress:
    '^(yes |no |but )*(this|that|it) (is|s) (my|our) (own )?(e ?mail |mail )?(address|e ?mail)$',
  whatIsThis: '^(and |so |um |huh )*what (is|s) (this|that|it)( then| now)*$|^whats this$',
  urgent:
    '^(it |this |that |is |s |very |really |so |please |but |need |i |we )*(urgent|urgently|asap|in a hurry|(a )?rush)( please| today)*$',
  severalAccounts:
    '\\b(several|multiple|two|more than one|second|different) (cisco )?(accounts?|logins?|profiles?)\\b',
  whoMay:
    '^(and |so |but )*who (may|must|can|should|is allowed to|has to|needs to) (do|fill|sign|register|apply|renew|create|open|submit)\\b.{0,30}$',
  whatIsPartner:
    '^(and |so |but )*what (is|s|does|are) (a |an |the |it mean to be a |being a |exactly )*(cisco )?(registered partners?|partner status)( mean| exactly| do)*$',
  smartAccount: '\\bsmart ?(accounts?|licens\\w*|net)\\b|\\bvirtual account',
  companyChanged:
    '\\b(old|former|previous|last) (company|employer|job)\\b|\\bchange\\b.*\\b(e ?mail|mail)\\b.*\\bcisco\\b|\\b(company|employer|company name|business address|jobs?)\\b.*\\b(moved|changed|renamed|was sold|merged|taken over)\\b|\\b(changed|switched|moved to) (my |our |to )?(a |an |the )?(new |another |different )?(company|employer|companies|jobs?)\\b',
  bossDoes:
    '^(this |that |it |but |no |i think )*(my|our|the) (boss|manager|ceo|owner|director|supervisor)( must| has to| should| will| may| can| needs to| does| do| handles?| this| that| it| decide| be done)+$',
  later:
    '^(ok |okay |please |just |yes |one |a |hold on )*(moment|second|sec|minute|wait|hang on|hold on)( please| a moment| a second| a bit)*$|^(i ll |i will |will |let me |i )*(do |be |come |continue |go on )*(this |that |it |back )*(later|soon|tomorrow|next week|in a minute|right back|brb)$|^brb$',
  sharedAccount:
    '^(?!.*(password|log ?in|locked)).*\\b(colleague\\w*|predecessor\\w*|boss\\w*|someone else|shared?|somebody)\\b.*\\b(account|one)\\b.*\\b(use|take|borrow|share)\\b|\\b(use|take|borrow|share)\\b.*\\b(colleague\\w*|predecessor\\w*|boss\\w*|someone else\\w*|shared)\\b.*\\b(account|one)\\b|^we (already )?have (an? )?account (for|in|as) (the |a )?(whole )?company( already)?$',
  whereToRegister:
    '^(and |so |but )*(on )?(which|what) (page|site|website|link|address|url)( is it| exactly)*$|^(and |so |but )*where (is the (form|link|page)|do i (go|register|sign up|do (this|that|it))|to (go|register|sign up))( exactly| now)*$|^(link|url|link please)$',
  pageLanguage:
    '^(?!.*\\b(please|write|speak|talk)\\b).*\\b(page|form|e ?mail|website|site)\\b.*\\b(english|german|language|french)\\b|\\b(what|which) language\\b.*\\b(page|form|mail|cisco|site)\\b',
  passwordRules:
    '(password|pw).*\\b(not (accepted|valid|allowed)|rejected|refused|too (short|weak))\\b|\\bhow long .*(password|pw)|(password|pw).*\\b(long|characters|rules?|requirements?|special|capital)\\b|\\b(what|which) (kind of )?password\\b',
  ownName: '\\b(real|own|full|whose|which) (first |last )?names?\\b',
  otherDistributor:
    '\\b(ingram|td ?synnex|synnex|tech ?data|arrow ecs|comstor|westcon)\\b|\\b(without|not through|not with|not via) also\\b|\\b(other|another|different) distributor\\b',
  companySize:
    '\\b(minimum|too small|sole trader|one man|freelancer?|self employed|startup|small (company|business)|how (big|large)|revenue|turnover)\\b',
  whoAdmin:
    '\\b(who|which)\\b.*\\b(administrator\\w*|admin)\\b|\\bno\\b (partner )?(administrator\\w*|admin)\\b|\\b(administrator\\w*|admin)\\b.*\\b(left|gone|is away|no longer)\\b',
  livesIn:
    '^(i |we )*(live|work|am|m) (in |based in )+(germany|austria|liechtenstein|france|italy|switzerland|abroad)$',
  iSign:
    '^(i m |i am |im )(the |a |an )*(ceo|owner|director|managing director|boss|authorised signatory)$|^(i )?(don t|dont|do not) know (if|whether) i may( sign| do (that|this|it))?$|\\b(may i|am i allowed to|can i as .*) (do )?(this|that|it)( as .*)?$',
  benefits:
    '^(and )?what (are )?(the )?(benefits?|advantages?)\\b.*\\bpartner\\w*|^(and )?what (do|does) (we|it|this|that) (get|bring)\\b.*\\bpartner\\w*|^(and |so |but )*what (do|does|will) (i|we|it|that|this) (get|bring|give)( us| me| from (it|that|this)| out of (it|that|this))*$|^(and |so )*(why|what for) (do|should) we (need|do) (it|that|this)$',
  needsContract: '\\b(need|have to|must|is there) .*\\b(contract|agreement)\\b',
  reviewTime:
    '\\bwhen (does|do|will) .*\\b(confirmation|answer|reply|hear)\\b|\\bhow long .*\\b(answer|approval|approved|review|confirmation|cisco)\\b',
  onPhone: '\\b(on|with) (my |a |the )?(phone|mobile|smartphone|iphone|tablet|ipad|cell)\\b',
  howToTell:
    '^(and |but )*(how|where) (do|can|would) (i|we) (find out|tell|know|see|check)( that| this| it)*$',
  whichForm:
    '^(?!.*\\b(work|works|open|opens|load|broken)\\b).*\\blink\\b|^(and |but )*(which form|where is the form|what form)( exactly)*$|^(i )?(can t|cant|cannot|don t|dont) (find|see) (the |a |any )?form$',
  sharedMailbox:
    '\\b(mailbox|mail|address|inbox)\\b.*\\b(department|team|everybody|everyone|shared?|whole)\\b',
  doForMe:
    '^(?!.*\\b(support|message)\\b).*\\b(do|create|make|register|fill|handle) (it|this|that|one|an account|everything|the form|in)( it)? for (me|us)\\b',
  formField:
    '\\b(phone|mobile|company|street|zip|field|fields|position|job title)\\b.*\\b(required|mandatory|enter|fill|put|wants|asks)\\b|\\b(wants|asks for|requires|enter|put)\\b.*\\b(phone|mobile|company|street|zip|field|position|job title)\\b',
  whereButton:
    '\\bwhere (is|s) (the |this |that )?(button|icon|person icon|sign ?up|link)\\b|\\b(can t|cant|cannot|don t|dont) (find|see) (the |a |any )?(sign ?up|button|icon|person icon)\\b',
  privateWindow:
    '^(and |but )*(what|how|where) .*\\b(private|incognito) ?(window|mode|browsing)?\\b',
  asksOther:
    '^(?!.*\\b(support|cisco|you)\\b)(then |so |ok |well )?(i |we )(ll |will |have to |need to |must |going to )*(ask|check with)\\b.{0,40}$',
  stillWaiting:
    '^(yes |no |i |i m |we |we re |am |are |still )*(waiting)( for (it|an answer|the answer|a reply))*( still)?$',
  whereNumber:
    '\\bwhere (do|should|must|can) (i|we) (enter|put|type|fill) (it|that|this|the number)\\b',
  pssWhat: '\\bwhat (is|s|does) (the |this )*(pss|partner self service)\\b',
  whichFirst:
    '\\bfirst\\b.*\\bor\\b.*(account|partner)|\\b(account|partner)\\b.*\\bfirst\\b|\\bwhat (comes|do i do) first\\b',
  everybody:
    '\\b(each|every|all)\\b.*\\b(employees?|person|people|staff|colleagues?|technicians?)\\b.*\\b(account|one|own)\\b',
  mustSign: '\\b(do|does|must|may|should|shall|can) .*\\bsign\\b',
  noneAfterAll:
    '^(no |actually |sorry |but )*(i )?(don t|dont|do not|have no|haven t|haven t got) ?(actually |really )*(have |got )?(one|an? (cisco )?account|account|any)( after all| actually)?$|^(no )?not after all$',
  lapsed: '^(?!.*\\b(not|when|if|t)\\b).*\\b(expired|lapsed|ran out|has run out)\\b',
  businessOne: '^(yes |with )?(the |my |our )(company|business|work) (one|address|mail|e ?mail)$',
  wrongAddress: '\\b(wrong|misspelt|misspelled) (address|mail|e ?mail)\\b|\\b(typo|mistyped)\\b',
  companyNotFound:
    '\\b(company|firm|business|organi[sz]ation)\\b.*\\b(not|isn ?t|n t|missing|nowhere|doesn ?t)\\b|\\b(can ?t|cannot|can not|don ?t|do not) (find|see)\\b.*\\b(company|firm|business)\\b',
  refuses:
    '^(he|she|they|my boss|the boss|our boss|my manager|the ceo|the owner)( just| really)? (doesn ?t|does not|don ?t|do not|won ?t|will not|refuses?|isn ?t|is not)( to)?( want| wants| sign| willing| agree)?( to| it| this| to sign)*$|^(he|she|they|my boss|the boss) (says?|said) no$',
  closeAccount:
    '\\b(delete|close|remove|cancel|deactivate)\\b.*\\bcisco (account|login|profile|id)\\b|\\bcisco (account|login|profile)\\b.*\\b(deleted|closed|removed|cancelled)\\b',
  oneByOne:
    '^(just |simply )?(everything|all|all of it|nothing)( works| is working| fails)?( at all)?$',
  sentThen:
    '\\b(did|have|has|was|is)\\b.*\\b(sent|send|arrived|received)\\b|\\bno (answer|reply|response)\\b',
  cannotRenew:
    '^(?!.*\\b(what|if|happens|not yet|want)\\b).*\\b(renew|renewing|renewal)\\b.*\\b(option|button|link)\\b.*\\b(missing|gone|not|isn ?t|nowhere)\\b',
  howTo:
    '^(and |ok |but )*how (do i|does (that|it|this)|to|can i) (do (that|this|it)|work|renew|go)( then| exactly| now)*$',
  noIdea: '^(i )?(no idea|no clue|don t know|dont know|do not know|dunno|not sure)$',
} as const;

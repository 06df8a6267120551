export const asides = {
  mailDuration:
    '^(?!.*(\\b(since|ago)\\b|valid|partner|contract|support|answer|account|lock)).*how long .*(take|takes|wait|usually|normally|until|before|need)',
  duration:
    '^(?!.*(\\b(since|ago|until|left|time)\\b|valid|lock|support|answer)).*how long .*(take|takes|wait|usually|normally|need)',
  whereToLook:
    '^(?!.*(code|button|password|number|date|expir|partner)).*\\bwhere (do|should|must|can|shall) (i|we) .*\\b(look|search|find|check|see)\\b',
  resendButton: '\\bwhere (?:\\w+ ){1,5}button|\\bwhere s the button',
  whatNow:
    '^(and |so |ok |but )*(what|how) (do|should|shall|must|can) (i|we) (have to )?(do|go on|continue)( now| next| then)*$|^(and |so |ok )*(what (now|next)|now what)$',
  firewall:
    '(firewall|spam ?filter|mail filter|our filter|proxy|antivirus).*(block\\w*|stop\\w*|delet\\w*|hold\\w*|reject\\w*|filter\\w*|eat\\w*)',
  cost: '^(and |so |but )*(what|how much) (does|do|will|would) (it|this|that|all|the|an?|cisco|account|registration| )+ cost( me| us)?$|^(does|do|will) (it|this|that|all|the|an?|cisco|account|registration| )+ cost( me| us)? (anything|money|something)$|^(and |so )*is (it|this|that|all|the|an?|cisco|account|registration| )+ free( of charge)?$|^how much is (it|this|that)$',
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
    '\\b(company|employer|company name|business address|jobs?)\\b.*\\b(moved|changed|renamed|was sold|merged|taken over)\\b|\\b(changed|switched|moved to) (my |our |to )?(a |an |the )?(new |another |different )?(company|employer|companies|jobs?)\\b',
  bossDoes:
    '^(this |that |it |but |no |i think )*(my|our|the) (boss|manager|ceo|owner|director|supervisor)( must| has to| should| will| may| can| needs to| does| do| handles?| this| that| it| decide| be done)+$',
} as const;

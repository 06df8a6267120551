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
} as const;

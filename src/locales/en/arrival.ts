export const arrival = {
  affirms:
    'yes+|yeah|yep|yup|ya|sure|of|course|indeed|exactly|correct|right|it|is|has|does|did|ok|okay|fine|good|great|perfect|super|thanks|thank|you|please|absolutely|definitely|finally|now|already|all',
  here: 'here|there|come|arrive|get|receive|find|see',
  came: 'arrived|came|come|got|received|recieved|found|in my inbox',
  isHere:
    '(?:is|s|mail|code) (?:(?:now|finally|already|here|right|indeed) )*(?:here|there|in)$|(?:is|s) (?:(?:now|finally|already) )*(?:here|there)\\b(?! (?:no|not|any|a|an|something|anything))|^(?:(?:yes|yeah|now|finally) )*(?:here|there)(?: it is)?$|(?:was|is|were|landed|went|s) (?:\\w+ )?in (?:my |the )?(?:spam|junk|quarantine|trash|promotions|inbox|other)|^(?:yes|yeah|yep) .*(?:spam|junk|quarantine|inbox|trash)$|^(?:now )?i (?:have|ve got) (?:it|the mail|the e ?mail|the code|them)(?: now)?$',
  works:
    '\\b(?:works?|worked|working|helped|solved|fixed|resolved|sorted|succeeded|success\\w*|did the trick|made it|managed)\\b|problem (?:is |s )?gone',
  not: 'not|n t|t|no|nothing|never|none|nowhere|without|cannot|didnt|doesnt|isnt|hasnt|havent|wasnt|dont|cant',
  nothing:
    '^(?:(?:still|no|nope|sorry|but|there is|there s|i have|i ve|got|well|absolutely|unfortunately|also) )*(?:nothing|none|nowhere|nada)(?: (?:yet|so far|there|here|new|arrived|came|has come|in (?:the |my )?(?:spam|junk|inbox)))*$|\\b(?:still nothing|nothing yet)$',
  none: '\\bno (?:new |such |activation |confirmation )?(?:e ?mails?|mails?|message|code)\\b(?! (?:address|account|program|access))',
  missing: '(?:mail|message|it|code) (?:is |s )?(?:still )?missing',
  comes: '(?:see|find|have|get|got|receive) (?:\\w+ ){0,2}',
  otherThing:
    'button|field|page|site|link|form|window|option|password|address|browser|account|login|customer number|money|boss|colleague',
} as const;

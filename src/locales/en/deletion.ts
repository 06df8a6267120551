export const deletion = {
  filler:
    'please|pls|plz|now|just|already|right|immediately|finally|then|ok|okay|hey|hi|hello|at once|permanently|completely|entirely|thanks|thank you|thx|here|again|so|and|simply|all',
  request:
    '(?:i|we) (?:want|would like|d like|wish|need)(?: you)?(?: to)?|(?:can|could|would|will) (?:you|u)',
  verb: 'delete|erase|remove|wipe|destroy|purge|forget|get rid of|delet|dlete',
  whom: 'for me|me',
  object:
    '(?:it |that |this |really )?(?:all|everything)(?: of (?:it|this|that|mine))?(?: (?:that |which )?(?:you|u) (?:have|ve|got|know|stored?|saved?|keep|hold)(?: [a-z]+){0,6})?|(?:all of |(?:all|of|my|our|the|any|this|these|personal|stored|saved|whole|entire|own) )*(?:data|dta|details|info|information|infos|informations|entries|chat|chat history|conversation|records?|stuff|traces)|me',
  about:
    '(?:about|on|of|from|for) (?:me|us|mine)|(?:from|in|on) (?:here|this chat|(?:your|the) (?:system|server|database|records?|bot|chat|side|memory))',
  asksYou: '\\b(?:can|could|would|will) (?:you|u)\\b',
  speaks: 'delet|eras|remov|wipe|destroy|purge|forget|rid of|clear (?:all )?(?:my|out)',
  otherwise:
    '\\b(?:how|when|where|who|whether|if|can i|may i|do you|does|not|don t|dont|never|no|right to|later|afterwards|automatically|account|profile|password|number|e ?mail|mail|name|code|address)\\b',
} as const;

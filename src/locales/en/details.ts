export const details = {
  leads:
    'yes|no|sorry|wrong|actually|correction|also|and|one|more|thing|something|anything|else|i|meant|mean|please|btw|by the way|it|should|be|in addition|to add|add|on|the|is',
  corrects: 'no|sorry|wrong|actually|correction|meant',
  phone:
    'tel|phone|telephone|phone number|number|no|mobile|cell|cellphone|direct|line|on|at|under|my|our|is|the|i|am|m|can|be|reached|reach|me|call|back|please|you|best|it|or',
  call: '^((please|can|could|would|you|someone|somebody|i|want|like|just) )*(call|phone|ring|a call|a callback)\\b (?!support)(me|us|back|please|at|on)\\b',
  name: 'my name is|my name|name|first name|last name|surname|contact person',
  am: 'i am|i m|this is|it is|it s|regards|kind regards|best regards|here is',
  company:
    'i work at|i work for|i m from|i am from|we are|my company|our company|the company|company|company name|employer',
  matter:
    'not|wrong|incorrect|missing|locked|blocked|expired|deleted|twice|found|cannot|cant|can t|isn t|doesn t|error|problem|login|account|profile',
  is: 'is|called|the|at|for|from|of|named',
} as const;

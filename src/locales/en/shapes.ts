export const shapes = {
  question:
    '^(and )?(is|are|was|has|have|does|do|did|can|will|should|must) (it|he|she|they|this|that|there|my|our|we|i|you)\\b|^(and )?(what|who|where|when|why|how|which) (is|are|does|do|did|can|should|long|much|must|will|happens)\\b',
  asksToKnow:
    '^(and |but |or )*(which|how (many|much|long|expensive|big)|what (is|are|does|do)|who|when|why|is|are|does|do (we|i) (lose|get|pay)|has|have)\\b',
  whatIs: '^(and )?what (exactly )?(is|are|does)\\b(?! (if|next|wrong|happening|there to))',
  done: '^((yes|ok|so|yep) )*((all )?done( it| that)?( now| already)?|(i )?(have )?(already )?(did|done) (it|that|this|all)( already| now)?|already done|i did)$',
  leadsToFact:
    'i|we|am|m|ve|have|use|using|used|with|on|in|at|the|a|my|our|it|its|is|s|are|and|also|too|yes|just|only|already|told|said|wrote|you|that|work|here|browser|mail|e|email|client|program|version|windows|mac|laptop|pc|microsoft|google|apple|mozilla|office|company',
  registered:
    '^(?!.*(partner|renew|contract|course)).*(\\b(registered|signed up|created (an |my |the )?account)\\b)',
  undone:
    'disappear|vanish|\\btwice\\b|\\blost$|\\b(has|have|needs?) to (look|check|do|ask|approve|confirm|sign|install|wait|see)\\b|\\bmust (first|still|look|check|ask)\\b',
  defers:
    '\\b(soon|tomorrow|later|next week|in a minute|in a moment|doing it now|about to|going to|i will|i ll|will do|have to first|still (have|need) to|working on it)\\b|^(yes )?(i m )?on it$',
  notDone:
    '\\b(have not|haven t|havent|did not|didn t|not yet)( yet)? (done|checked|looked|searched|cleared|tried|closed|requested|deleted|asked|accepted|renewed)\\b',
  acknowledges:
    '^(ok|okay|k|fine|good|alright|all right|great|understood|thanks|thank you|i see|got you|sure)( (ok|okay|thanks|thank you|then|great|good))*$',
  wishes:
    '\\b(want|wants|would like|d like|become|becoming|apply|register|sign up|not yet|new|plan)\\b',
} as const;

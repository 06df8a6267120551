export const shapes = {
  question:
    '^(and )?(is|are|was|has|have|does|do|did|can|will|should|must) (it|he|she|they|this|that|there|my|our|we|i|you)\\b|^(and )?(what|who|where|when|why|how|which) (is|are|does|do|did|can|should|long|much|must|will|happens)\\b',
  whatIs: '^(and )?what (exactly )?(is|are|does)\\b(?! (if|next|wrong|happening|there to))',
  done: '^((yes|ok|so|yep) )*((all )?done( it| that)?( now| already)?|(i )?(have )?(already )?(did|done) (it|that|this|all)( already| now)?|already done|i did)$',
  undone:
    'disappear|vanish|\\btwice\\b|\\blost$|\\b(has|have|needs?) to (look|check|do|ask|approve|confirm|sign|install|wait|see)\\b|\\bmust (first|still|look|check|ask)\\b',
} as const;

/** Shapes of sentences (regular expressions on folded text: lower case, umlauts spelt out). */
export const shapes = {
  /** The order of words in a question. */
  question:
    '^(und )?(ist|isch|sind|hat|het|haben|wird|kommt|geht|war|kann|muss|soll|darf) (er|sie|es|das|dies|der|die|mein|meine|ich|man|wir)\\b|^(und )?(was|wer|wo|wann|warum|wieso|weshalb|wozu|wie|welche[rsmn]?) (ist|isch|sind|heisst|bedeutet|geht|mache?|muss|soll|kann|lange?|viel|finde|komme|wird|hat)\\b',
  whatIs:
    '^(und )?was (genau )?(ist|isch|sind|heisst|bedeutet)\\b(?! (wenn|falls|los|jetzt|passiert|zu tun))',
  /** That something was done, and nothing of what came of it. */
  done: '^((ja|jo|ok|so|also) )*((hab(e|en)? (ich |wir )?|hani |ha i |i ha )?(das |es |das alles |alles )?(schon |scho |bereits |jetzt )*(gemacht|gmacht|erledigt|getan)|ha i scho|hani scho|habe ich schon)$',
  undone:
    'verschw|doppelt|\\b(verloren|abgebrochen|weg)$|\\b(muss|mues|mussen|muessen|sollte|will) (noch|zuerst|zerscht|erst|das|es)\\b|\\b(noch|zuerst) (nachschauen|anschauen|schauen|pruefen|abklaeren|luege)\\b',
} as const;

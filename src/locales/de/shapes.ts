/** Shapes of sentences (regular expressions on folded text: lower case, umlauts spelt out). */
export const shapes = {
  /** The order of words in a question. */
  question:
    '^(und )?(ist|isch|sind|hat|het|haben|wird|kommt|geht|war|kann|muss|soll|darf) (er|sie|es|das|dies|der|die|mein|meine|ich|man|wir)\\b|^(und )?(was|wer|wo|wann|warum|wieso|weshalb|wozu|wie|welche[rsmn]?) (ist|isch|sind|heisst|bedeutet|geht|mache?|muss|soll|kann|lange?|viel|finde|komme|wird|hat)\\b',
  /** Asks for something to know, and not for help with what is to be done. */
  asksToKnow:
    '^(und |aber |oder )*(welche[rsmn]?|wie ?viele?|wieviel|wie lange|wie (teuer|hoch|gross)|was (ist|sind|bringt|bringen|heisst|bedeutet|kostet)|wer|wann|warum|wieso|weshalb|gibt es|gits|kostet|ist|isch|sind|hat|haben|verliere|verlieren)\\b',
  whatIs:
    '^(und )?was (genau )?(ist|isch|sind|heisst|bedeutet)\\b(?! (wenn|falls|los|jetzt|passiert|zu tun))',
  /** That something was done, and nothing of what came of it. */
  done: '^((ja|jo|ok|so|also) )*((hab(e|en)? (ich |wir )?|hani |ha i |i ha )?(das |es |das alles |alles )?(schon |scho |bereits |jetzt )*(gemacht|gmacht|erledigt|getan)|ha i scho|hani scho|habe ich schon)$',
  /** Words around a browser or a mail program that say no more than that it is used. */
  leadsToFact:
    'ich|i|wir|mir|mer|habe?|ha|han|haben|hand|hend|mit|bi|bin|bei|ueber|uf|auf|im|in|der|die|das|den|dem|de|dr|d|s|es|mein|meine|min|mini|unser|unsere|ist|isch|sind|benutze|benutzen|benuetze|nutze|nutzen|nuetze|verwende|verwenden|bruuche|bruche|brauche|nimm|nehme|lese|laese|arbeite|firma|gschaeft|geschaeft|buero|browser|mailprogramm|programm|mail|mails|windows|mac|laptop|pc|und|u|auch|au|doch|ja|jo|also|so|schon|scho|geschrieben|geschriben|gschribe|gschriebe|gesagt|gseit|nur|halt|eifach|einfach|version|hier|microsoft|google|apple|mozilla|office|exchange',
  /** That one has registered; as a partner is another thing. */
  registered:
    '^(?!.*(partner|verlaenger|vertrag|kurs)).*(registriert|regischtriert|\\b(aa?g|ange)(maeldet|meldet|mldet)|(konto|account|profil) .*(erstellt|gmacht|eroeffnet))',
  undone:
    'verschw|doppelt|\\b(verloren|abgebrochen|weg)$|\\b(muss|mues|mussen|muessen|sollte|will) (noch|zuerst|zerscht|erst|das|es)\\b|\\b(noch|zuerst) (nachschauen|anschauen|schauen|pruefen|abklaeren|luege)\\b',
  defers:
    '\\bgleich( mal)?$|\\b(morgen|spaeter|nachher|naechste woche|bald|mache ich|mach ich|mache es|machen wir|muss (ich |i )?(noch|erst|zuerst)|bin dran|bi dra|am machen|noch dabei|noed jetzt|nicht jetzt)\\b',
  /** That what was to be tried is still to be tried. */
  notDone:
    '\\b(noch nicht|noch gar nicht|nonig|no noed|no nid|no ned|(habe?|hab|ha) (ich |i )?(das |es |s )?(noch |no )?(nicht|noed|nid|ned))\\b.*\\b(durchsucht|geschaut|gschaut|nachgeschaut|geprueft|gemacht|gmacht|geloescht|gloescht|probiert|versucht|geleert|geschlossen|angefordert|gecheckt|kontrolliert|gluegt|aagluegt|angeschaut|angesehen|durchgeschaut|gesucht|gsuecht|akzeptiert|verlaengert)\\b',
  acknowledges:
    '^(ok|okay|oki|okey|gut|guet|alles klar|klar|super|verstanden|danke|merci|tiptop|in ordnung|isch guet|ist gut|mhm|aha)( (ok|okay|danke|merci|gut|guet|vielmal|dann|super))*$',
  wishes:
    '\\b(will|wollen|wott|wend|wand|waend|moechte\\w*|wuerde\\w*|werden|waerde|werde|bewerb\\w*|registrier\\w*|anmeld\\w*|beantrag\\w*|noch nicht|neu)\\b',
} as const;

/**
 * How people say that a mail has come, or not (regular expressions on folded text: lower case,
 * umlauts spelt out, no marks).
 */
export const arrival = {
  /** Words that together say yes, and nothing else. */
  affirms:
    'ja+|jo+|joa|jep+|jup+|jawohl|jaja|doch|klar|sicher|natuerlich|genau|stimmt|stimmts|richtig|korrekt|ok|okay|oke|gern|gerne|bitte|danke|super|perfekt|definitiv|absolut|selbstverstaendlich|logo|sowieso|endlich|gut|guet|isch|ist|es|das|so|alles|scho|schon|jetzt|jetz|inzwischen|mittlerweile',
  /** What came, or was found. */
  here: 'da|do|hier',
  came: 'kam|ist gerade rein|gekommen|angekommen|reingekommen|g?cho+|(?:aa?|ine?|dure)g?cho+|eingetroffen|eingegangen|iitroffe|iigange|erhalten|bekommen|gekriegt|kriegt|uebercho+|becho|gefunden|gfunde|entdeckt|drin|dinne',
  /** That it is here; "da" alone says many things. */
  isHere:
    '(?:ist|isch|is|waere|mail|code) (?:(?:es|sie|jetzt|jetz|nun|endlich|doch|schon|scho|wieder|inzwischen|tatsaechlich|wirklich) )*(?:da|hier|do)$|(?:ist|isch|mail) (?:(?:jetzt|jetz|nun|endlich|doch|schon|scho|inzwischen) )*(?:da|do|hier)\\b(?! (?:wo|nicht))|^(?:(?:ja|jo|jetzt|jetz|endlich) )*(?:da|do|hier)(?: (?:ist|isch) es)?$|(?:war|isch|ist|lag|landete|gelandet) .*(?:spam|junk|quarantaene|papierkorb|werbung|posteingang|ordner)|^(?:ja|jo) .*(?:spam|junk|quarantaene|papierkorb|posteingang)\\w*$|(?:code|mail) (?:gefunden|erhalten)|^(?:jetzt |jetz |so )?(?:habe? (?:ich )?(?:es|das mail|ihn|den code)|hani|has|habs)(?: (?:jetzt|jetz|nun))?$',
  /** That it worked: the answer to "did that bring the mail?". */
  works:
    'klapp|funktionier|funkzion|funz|\\b(?:geht|gehts|gaht|gahts|goht|gohts|geit|gots|laeuft|lauft|tuets|tuts)\\b|geloest|gloest|behoben|geholfen|ghulfe|geschafft|gschafft|hingekriegt|hinbekommen|haeregriegt|haerebracht|(?:problem|fehler) (?:ist |isch )?weg',
  /** That there is none. */
  not: 'nicht|nichts|nix|noed|noet|nid|nit|ned|nued|nuet|nuett|nuuet|nuut|nie|niemals|noch nie|kein\\w*|kei|ke|kes|keis|nonig|nonid|nirgends|niene',
  nothing:
    '^(?:(?:immer|noch|no|nach wie vor|bis jetzt|bisher|bis jetz|doch|leider|nein|nei|nae|sorry|aber|weiterhin|halt|es ist|es isch|da ist|da isch|do isch|ich habe|i ha|auch|au) )*(?:nichts|nix|nuet|nuett|nued|nuut|niene|nirgends)(?: (?:da|do|neues|neus|bis jetzt|drin|dinne|im (?:spam|junk|posteingang)))?$|(?:immer noch|immer no|noch immer) (?:nichts|nix|nuet|nuett|nued)$',
  none: '(?:kein|keine|kei|ke|kes|keis) (?:einzige |neue |neues )?(?:\\w*e?mails?|nachricht|code|bestaetigung)\\b(?! (?:adress|konto|programm|zugriff|zugang|zum passwort))',
  missing:
    '(?:e ?mail|mail|nachricht|es|code) (?:ist |isch )?(?:immer noch |noch immer |weiterhin |leider )*fehlt',
  comes:
    '(?:kommt|kam|kommen|chunnt|chunt|chont|chund|finde|find|sehe|gseh|habe|ha|hani) (?:\\w+ ){0,3}',
  /** What else can be missing, and is then meant. */
  otherThing:
    'knopf|chnopf|button|feld|seite|siite|site|link|formular|fenster|option|schaltflaeche|passwor\\w*|kennwort|adress\\w*|browser|konto|account|login|kundennummer|geld|chef|kollege',
} as const;

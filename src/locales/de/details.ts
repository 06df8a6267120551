/**
 * How people tell who they are and how to reach them (regular expressions on folded text: lower
 * case, umlauts spelt out, no marks).
 */
export const details = {
  /** What only leads to it, or takes back what was told before. */
  leads:
    'ja|nein|nei|noe|doch|sorry|falsch|korrektur|also|uebrigens|und|noch|no|etwas|was|oeppis|eins|ergaenzung|ich|i|wollte|meinte|gemeint|bitte|sie|auch|dazu|dass|zudem|den|der|am|es|ist|isch',
  corrects: 'nein|nei|noe|doch|sorry|falsch|korrektur|richtig|meinte',
  phone:
    'tel|telefon|telefonnummer|nummer|nr|mobile|mobil|natel|handy|handynummer|direktwahl|unter|auf|uf|meine|mini|min|die|ist|isch|lautet|erreichbar|erreichen|erreicht|erreichsch|ihr|du|bin|ich|i|man|kann|chan|mich|mi|am|besten|bitte|rufen|ruft|ruef\\w*|anrufen|an|zurueck|zrugg|sie|rueckruf|gern|gerne|unsere|oder',
  call: '^((bitte|mich|mi|mir|mer|uns|is|ois|zurueck|gern|gerne|koennen|koennten|koennt|chond|wuerden|kann|chan|chonnt|moechte|wott|ich|i|sie|ihr|jemand|oepper|einmal|mal|doch|um) )*(ruf|rufe|rufen|ruft|ruefet|ruefed|rueft|luet\\w*|lueuet\\w*|aaluet\\w*|aalueuet\\w*|anrufen|aaruefe|telefonier\\w*|rueckruf|einen rueckruf|einen anruf|zurueckrufen)\\b(?!.*\\b(niemand|nie|nicht|noed|nid)\\b)',
  name: 'mein name ist|mein name|min name isch|miin name isch|name|vorname|nachname|ich heisse|i heisse|ich heiss|i heiss|ich bins|ansprechperson|kontaktperson',
  am: 'ich bin|i bi|ich bin der|ich bin die|hier ist|hier|da isch|do isch|gruss|freundliche gruesse|liebe gruesse',
  company:
    'ich arbeite bei|ich arbeite fuer|ich schaffe bi|i schaff bi|i schaffe bi|wir sind|mir sind|mer sind|firma|die firma|unsere firma|meine firma|firmenname|unternehmen|ich bin von|ich bin bei',
  /** What is the matter with a name or a company, which is then no detail. */
  matter:
    'nicht|noed|nid|ned|keine?|kei|falsch|verkehrt|fehlt|fehler|gesperrt|blockiert|abgelaufen|geloescht|doppelt|anerkannt|gefunden|geht|goht|kann|chan|cha|stimmt|problem|login|konto|profil',
  is: 'ist|isch|heisst|lautet|der|die|das|dr|d|bei|bi|von|vo|fuer|vom',
} as const;

/**
 * How people ask to have what is stored deleted (regular expressions on folded text: lower case,
 * umlauts spelt out, no marks). What belongs to a browser (cache, cookies, its history) is not meant.
 */
export const deletion = {
  /** Said around it without changing what is wanted. */
  filler:
    'bitte|jetzt|jetz|sofort|gleich|endlich|doch|einfach|eifach|mal|nun|also|halt|so|und|hey|hallo|gerne?|danke|komplett|vollstaendig|restlos|ganz|wieder|hier',
  request:
    '(?:ich|i) (?:will|wott|wot|moechte?|moecht|wuensche)(?: (?:dass|das) (?:du|sie|ihr|er))?|(?:kannst|koenntest|koennen|koennten|koennt|wuerden|wuerdest|chasch|chaschs?|chonntisch|choennd|choennted) ?(?:du|sie|ihr|er)?',
  verb: 'loeschen?|loesch|loeschs|loescht|loeschst|loesched|loeschsch|entfernen?|entfernt|tilgen|tilge|vergessen|vergiss|vergisst|vergaesse?|vernichten?',
  whom: 'sie|du|ihr|mir|mer',
  object:
    '(?:das |es |wirklich )?(?:alles|alli|alls)(?: (?:was|wo|wos)(?: [a-z]+){1,8})?|(?:(?:all|alle|alli|saemtliche|die|meine|mini|miini|mis|unsere|uesi|diese|dieses|diesen|den|das|de|dr|mein|min|gesamten?|ganzen?|ganzi|persoenlichen?|gespeicherten?|eigenen?) )*(?:daten|datn|datne|date|dates|personendaten|angaben|agabe|infos?|informationen|eingaben|chat|chatverlauf|gespraech|gspraech|gespraechsverlauf|unterhaltung|konversation|spuren)|mich|mi',
  about:
    '(?:ueber|von|vo|zu|uber) (?:mich|mir|mi|uns|ues)|bei (?:euch|ihnen|eu)|(?:aus|im|in|us|von) (?:dem |diesem |eurem |ihrem |em )?(?:chat|system|bot|speicher|datenbank)',
  /** Somebody is asked to do it: a question only by its form. */
  asksYou:
    '\\b(?:kannst|koenntest|koennen|koennten|koennt|wuerden|wuerdest) (?:du|sie|ihr)\\b|\\bchasch',
  speaks: 'loesch|entfern|tilg|vergiss|vergess|vergaess|daten? weg$|vernicht',
  /** Words beside it that make it a question about what is kept, or a wish about one thing. */
  otherwise:
    '\\b(?:wie|wann|wo|wer|ob|falls|wenn|kann ich|kann man|chan i|chani|darf|habe|ha|nicht|noed|nid|ned|kein\\w*|recht|nachher|spaeter|automatisch|konto|account|profil|passwor\\w*|kennwort|\\w*nummer|\\w*mail\\w*|namen?|code)\\b',
} as const;

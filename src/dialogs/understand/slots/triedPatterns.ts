import { foldedPattern } from './foldedPattern.ts';

// Every list is in folded spelling, German, Swiss German and English side by side.
const CHECKED =
  'gepruft|uberpruft|gcheckt|gecheckt|checked|check|nachgeschaut|nachgesehen|nachgschaut|nagluegt|noglugt|nogluegt|nachegluegt|geschaut|gschaut|gluegt|glugt|luegt|aagluegt|agluegt|aaglugt|durchsucht|durchgesucht|dursuecht|duregluegt|gsuecht|gsucht|gesucht|kontrolliert|kontroliert|angeschaut|angesehen|reingeschaut|inegluegt|durchgeschaut|durchgesehen|durchforstet|durchkammt|durchgegangen|dureggange|gefunden|gfunde|looked|searched|examined|inspected|verified|went through|gone through|been through|scanned|scoured|ausgeschlossen|abgesucht|gwuhlt|gewuhlt|gelugt';
const NOTHING =
  "nichts|nichst|nix|nut|nuet|nuut|nuttt|niene|nirgends|leer|laar|lar|fehlanzeige|keine spur|kei spur|weder|nothing|empty|no trace|nowhere|no sign|nada|negativ|negative|not there|not in|nicht da|nicht dort|nicht drin|nid da|ned det|nod det|nicht im|nicht in|nid im|nod im|ned im|isn't in|isnt in|isn't there|nor in|neither|auch nicht|au nid|au nod|au ned|either|too|keine mail|kei mail|kein mail|no mail|no e-?mail";
const CLEARED =
  'geloscht\\p{L}*|trotz|despite|glosch[te]|glosche|geleert|gleert|glaart|glart|bereinigt|geputzt|putzt|entfernt|gesaubert|zuruckgesetzt|zruggsetzt|weggemacht|furtgmacht|gekillt|cleared|deleted|emptied|flushed|wiped|removed|cleaned|purged|erased|reset|cleard|ausgeraumt|ufgrumt|usegno|rausgeloscht|wegputzt';
const CLOSED =
  'geschlossen|gschlosse|gschlossa|zugemacht|zu ?gmacht|zu ?gemacht|zue ?gmacht|zuegmacht|zuagmacht|beendet|neu ?gestartet|neu ?gstartet|neu ?gschtartet|neu gestarted|nomal gstartet|nochmals? gestartet|neu geoffnet|wieder geoffnet|neu ufgmacht|neu uufgmacht|neustart gemacht|closed|restarted|re-?opened|relaunched|rebooted|quit|neu gebootet|abgeschossen';
const USED =
  'probiert|uusprobiert|usprobiert|ausprobiert|versucht|versuecht|prob?iert|getestet|tested|teschtet|gtestet|tried|used|benutzt|genommen|gno|gnoh|verwendet|gewechselt|gwechslet|gwachslet|switched|changed|auch nicht|au nid|au nod|au ned|auch nichts|au nut|genauso|gleich|glich|gliich|dasselbe|das selbe|same|either|as well|auch|au|too|no luck|no difference|kein unterschied';
const SENT =
  'gesendet|gschickt|geschickt|versendet|versandt|verschickt|abgeschickt|abgschickt|angefordert|aagforderet|agforderet|aagforderat|registriert|regischtriert|angemeldet|aagmalde[td]|ausgelost|usglost|bestellt|bstellt|beantragt|geklickt|klickt|gedruckt|druckt|ausgefullt|usgfullt|verlangt|gmacht|gemacht|probiert|versucht|sent|requested|registered|re-?registered|submitted|triggered|ordered|asked for|clicked|pressed|signed up|tried|did|done|hit';
const AGAIN =
  'nochmals?|nochmal|noch einmal|noch mals|noch mal|erneut|wieder|wider|nomal|nomol|nomau|no einisch|noeinisch|ein zweites mal|zum zweiten mal|es zweits mal|zweimal|zwoimal|zwoimol|dreimal|mehrmals|mehrfach|paar ?mal|neu(?= ?(?:angefordert|aagforderet|gesendet|gschickt|geschickt|senden|bestellt|ausgelost))|again|once more|one more time|a second time|second time|twice|three times|several times|multiple times|another';
const DONE =
  'schon|scho|bereits|already|done|erledigt|gemacht|gmacht|hinter mir|did|beides|both|check';
const NOT =
  "noch nicht|noch nie|noch kein\\p{L}*|noch gar nicht|nicht|nichtt|nie|nonig|nonid|nonod|no nid|no nod|no ned|no nie|nod|nid|ned|nid no|not yet|haven't|havent|have not|hasn't|hasnt|has not|hadn't|didn't|didnt|did not|don't|dont|never|not|ohne|kein(?:e[nmrs]?)?(?! (?:e-?)?mail)|kei(?! mail)|vergessen|vergasse|forgot to|yet to|ausser|except";

/** The alternatives as whole words. */
export const word = (alternatives: string): RegExp =>
  foldedPattern(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'u');
/** A negation, up to four words that are no second verb, the verb; or the verb, then "yet". */
const denied = (verbs: string): RegExp =>
  foldedPattern(
    `(?<![\\p{L}\\p{N}])(?:${NOT})(?:\\s+(?!und |and )[\\p{L}'-]+){0,4}?\\s+(?:${verbs})(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:${verbs})\\s+(?:hab\\p{L}*|ha|han)\\s+(?:ich|i)\\s+(?:\\p{L}+\\s+){0,2}(?:noch nicht|nicht|nonig|nie)(?![\\p{L}\\p{N}])|(?:noch nicht|nonig|no nid|no nod|no ned|not yet|haven't|havent)\\s*$`,
    'u',
  );

/** How a step is named, and how it is told as done or as not done. */
export interface StepPattern {
  readonly step: 'spam' | 'resend' | 'clear' | 'restartBrowser' | 'otherBrowser';
  readonly about: RegExp;
  readonly done: RegExp;
  readonly denied: RegExp;
}

const SPAM_THINGS =
  'spam\\p{L}*|junk\\p{L}*|jung ?mail|quarantan\\p{L}*|quarantin\\p{L}*|karantane|unerwunscht\\p{L}*|werbe\\p{L}*|werbung|promotions?|(?:anderen?|alle|samtliche|ubrige\\p{L}*|all|other|every|alli|all mini) (?:\\p{L}+ )?(?:ordner\\p{L}*|folders?|mailordner|postfacher)|papierkorb|trash|clutter|other tab|abfall';

/** One pattern a step; the order decides nothing. */
export const TRIED_PATTERNS: readonly StepPattern[] = [
  {
    step: 'spam',
    about: word(SPAM_THINGS),
    done: word(`${CHECKED}|${NOTHING}|${DONE}`),
    denied: denied(`${CHECKED}|gemacht|gmacht|done|look|searched?`),
  },
  {
    step: 'clear',
    about: word(
      '\\p{L}*cache\\p{L}*|cach|chache|casche|cash|cookies?|cooki|cooikes|kekse|\\p{L}*verlauf|history|browserdaten|browserdate|browsing data|browser data|site data|zwischen ?speicher\\p{L}*|zwuschespeicher|zwuschespicher|temporare\\p{L}* (?:dateien|internetdateien)|temporary (?:internet )?files',
    ),
    done: word(`${CLEARED}|${DONE}`),
    denied: denied(`${CLEARED}|gemacht|gmacht|clear|delete|done`),
  },
  {
    step: 'restartBrowser',
    about: word(
      '\\p{L}*browser\\p{L}*|alle fenster|alli fanster|fenster|all windows|windows|chrome|firefox|edge|safari|computer|pc|rechner|laptop|notebook|machine|mac|alles|everything',
    ),
    done: word(`${CLOSED}|browser ?neustart|browser restart`),
    denied: denied(`${CLOSED}|close|restart|gemacht|gmacht|done`),
  },
  {
    step: 'otherBrowser',
    about: word(
      '(?:ander\\p{L}*|verschieden\\p{L}*|zweite[nmr]?|mehrere\\p{L}*|zwei|drei|vier|zwoi|dru|alle[nr]?|alli|beide[nr]?|other|another|different|second|several|multiple|two|three|all|both|every) (?:\\p{L}+ )?browsers?n?|anderswo|inkognito\\p{L}*|incognito\\p{L}*|inprivate\\p{L}*|private[sn]?[ -](?:fenster|modus|window|mode|browsing|tab|surfen)|privat(?:e[sn]?)? (?:fanster|modus)|privatmodus|browserwechsel|browser (?:gewechselt|gwechslet|switched|changed)|browsers? (?:switched|changed)|(?:switched|changed) (?:the |my )?browsers?',
    ),
    done: word(`${USED}|${DONE}`),
    denied: denied(`${USED}|done|try|use`),
  },
  {
    step: 'resend',
    about: word(
      `(?:${AGAIN})|re-?sent|re-?registered|erneut(?:es|em)? senden|resend|re-?send|neu registriert nochmals`,
    ),
    done: word(`${SENT}|re-?sent|re-?registered`),
    denied: denied(`${SENT}|resent|re-?registered|send|register`),
  },
];

/** What is sent or asked for again. */
export const RESEND_THINGS = word(
  'e-?mails?|mails?|mail|code|link|bestatigung\\p{L}*|aktivierung\\p{L}*|aktivierigs?\\p{L}*|activation|verification|form|formular|nachricht|message|it|sie|se|si|s|es|das|mich|mi|me|anfordern|senden|button|knopf|chnopf|registriert|regischtriert|registered|re-?registered|re-?sent|resend|angefordert|aagforderet|gesendet|gschickt|geschickt|sent|requested|registrierung|registration|account|ausgefullt|ausgelost',
);
/** What Cisco sends or says again is no step of the user. */
export const BY_OTHERS = word(
  'cisco hat|cisco het|cisco has|cisco sent|ihr habt|you sent|fehler\\p{L}*|error|meldung|mahnung|rechnung|passwort|password|partner\\p{L}*',
);

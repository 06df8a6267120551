const SENDING =
  '(?:ab|los|weg|ver|zue)?(?:schicken|schickens|schicke|schicks|schick|schickt|senden|sende|send|sendet|geschickt|gesendet)';
const YES =
  'ja|jaa|jo|joo|jawohl|jep|ok|okay|oki|einverst\\w*|iverstand\\w*|klar|sicher|gerne?|natuerlich|selbstverstaendlich|genau|passt|perfekt|gut|guet|richtig|korrekt|stimmt|zustimm\\w*|stimme zu|machs?|mached|nichts dagegen|in ordnung|von mir aus|vo mir us';
const POLITE =
  'bitte|jetzt|so|also|dann|denn|einfach|mal|los|danke|merci|vielen dank|es|sie|das|die|d|meldung|meldig|nachricht|mail|an|ans|den|cisco|support|ab|weg|du|ihr|kannst|koennen|chasch|koennt|duerfen|darfst|mer|wir|ich|i|alles|moechte|will|wott|ist|isch|bin|bi|fuer mich|damit|demit|dem|habe|ha|ganz|sehr|voll|doch|weiter|wiiter|go|zu|super|absolut|und';

/** All of a text out of some words, with at least one of the telling. */
function onlyOf(telling: string, besides: string): string {
  return `^(?:(?:${besides}) )*(?:${telling})(?: (?:${telling}|${besides}))*$`;
}

/**
 * Words that mean a certain button where a step offers it, for meanings the classifier has no label
 * for (regular expressions on folded text: lower case, umlauts spelt out, no marks).
 */
export const ownWords = {
  notSure:
    '^(vielleicht|evtl|eventuell|viellicht|villicht)$|weiss (ich|i|es|das|s)? ?(es|das)? ?(noch )?(gar |leider )?(nicht|noed|nid|ned|ni)\\b|keine ahnung|kei ahnig|kein plan|unsicher|nicht sicher|noed sicher|nid sicher|unbekannt|muesste ich nachschauen|^(ich |i )?(glaube?|glaub|denke?|vermute) (schon|ja|eher|wohl|nicht|noed|nid)$|^(wahrscheinlich|vermutlich|eher)( schon| ja| nicht| noed| nid)*$|^(?!.*(passwor|kennwort|login)).*vergessen',
  expiryOver:
    '^(?!.*(\\d|\\b(nicht|noed|nid|ned)( \\w+){0,2} (abg|ausg|usg|verf)|\\bwenn\\b|code|passwor|link|session))(?!(wann|was)\\b).*\\b(abgelaufen|ab?gloff\\w*|usgloff\\w*|ausgelaufen|verfallen|verfalle)\\b',
  noCustomerNumber:
    '(nur|ausser|bis auf) .*kundennummer|kundennummer\\w* (fehlen|nicht|noed|nid|no noed|noch nicht)$|(keine?|kei|noch keine?|ohne|fehlt|habe?n? .*(nicht|noed|nid|ned)).*kundennummer|kundennummer.*(fehlt|habe?n? (ich|wir)? ?(nicht|noch nicht|keine)|(nicht|noed|nid|ned) (zur hand|bekannt|parat))|(keine?|kei) kunden?(konto|chonto)?( bei also)?$|(nicht|noch nicht|noed|nid) kunde',
  noAccount:
    '(keine?|kei|noch kein|ohne) (cisco )?(konto|account|login|profil|cco)|(konto|account|login) fehlt',
  noAuthority:
    '\\b(nicht|noed|nid|ned) (unterschreiben|unterschriibe|signieren) (darf|kann|doerf|cha)\\b|\\b(bin|bi) (nicht|noed|nid) (der |die |de )?(chef|chefin|inhaber\\w*|geschaeftsfuehrer\\w*)\\b|(darf|kann|doerf|chan|cha) .*(nicht|noed|nid|ned) (unterschreib|unterschriib|zeichn|signier)|(keine?|kei) (unterschrift|zeichnung|vollmacht|prokura|berechtigung)|(chef|chefin|geschaeftsleitung|vorgesetzte[rn]?|direktor|direktorin|inhaber|inhaberin) (muss|unterschreib|entscheid|macht)|muss (der|die|mein|meine|min) (chef|chefin|geschaeftsleitung)',
  noButton:
    '(knopf|button|option|schaltflaeche|menuepunkt|link).*(fehlt|(nicht|noed|nid|ned|nirgends)|gibt es|verschwunden)|(finde|sehe|gseh|find|habe).*(keine?n?|nicht|noed|nid|ned|kei) .*(knopf|button|option|schaltflaeche|menuepunkt|verlaenger)|(kein|kei) (knopf|button|option)',
  notListed:
    '(also|distributor|name|firma).*(nicht|noed|nid|ned|nirgends|fehlt).*(liste|auswahl|aufgefuehrt|finden|zu finden)|(finde|find|sehe|gseh) .*also .*(nicht|noed|nid|ned|nirgends)|(also|distributor) (fehlt|steht nicht|ist nicht da)',
  distributorChosen:
    '^(?!.*\\b(nicht|noed|nid|ned|nicht|welche\\w*|kein\\w*)\\b).*\\b(ausgewaehlt|gewaehlt|gwaehlt|usgwaehlt)$',
  datesNoted: '^(?!.*(nicht|noed|nid|ned)).*(notiert|eingetragen|gemerkt|gespeichert|iitrait)$',
  isPartner:
    '\\b(sind|bin|simmer|si) (ja |schon |wir |mir |ein |e |bereits )*(cisco )?(select|premier|gold|preferred|portfolio|registered) ?partner\\b|^(ja |jo |ja ja )*(schon|scho|seit) (lang|lange|laengst|laengerem|jahren|johre)( partner| scho)*$|(sind|sy|si|sind mer|simmer|ist) .*(schon|bereits|scho|laengst) .*partner|(schon|bereits|scho) (registered |registrierter? )?partner',
  notPartner:
    '^(nein|nei|noe|noch nicht|no noed)\\b(?!.*\\bpartner).*\\b(konto|account|\\w*nummer|unterschr\\w*)\\b|^(wir |mir |ja |jo )*(waren|sind|si|sind mer|simmer) (es |das |partner )*(mal|frueher|gsi|gewesen)( gsi| partner| es)*$|(noch|no) (kein|keine|kei|nicht|noed|nid|ned).*partner|(kein|kei) (cisco )?partner|(werden|waerde|werde) (erst|neu)',
  first: '\\b(erste[nrs]?|erscht[e]?|ober[e]?[nrs]?)\\b',
  second: '\\b(zweite[nrs]?|zwoite?|zweit|unter[e]?[nrs]?|letztere[nrs]?)\\b',
  earlier:
    '\\b(frueher\\w*|beide|egal|sicherer\\w*)\\b|weiss .*(nicht|noed|nid|ned)|keine ahnung|kei ahnig|kein plan|unsicher|(nicht|noed|nid) sicher',
  cannotHere:
    '(gesperrt|blockiert|gsperrt) (durch|von|vo) .*\\b(it|firma|informatik)\\b|\\b(bi|bei) (ues|oes|ois|uns|eus) .*(gsperrt|gesperrt|blockiert)|(darf|kann|chan|cha|doerf) (ich|i|das|me|mer|man)?.*(hier|da|auf diesem|auf dem|am (gescha|arbeits)).*(nicht|noed|nid|ned)|^(?!.*(konto|account|login)).*(ist|isch) (hier |bei uns )?(gesperrt|blockiert)|keine adminrechte|it (sperrt|blockiert|laesst)',
  editProblem:
    '(problem|satz|beschreibung|beschrieb).*(aender|anpass|korrig|falsch|stimmt (nicht|noed|nid|ned))',
  editBrowsers: 'browser.*(aender|anpass|korrig|falsch|stimmt (nicht|noed|nid|ned))',
  editContact: '(adresse|e ?mail|mail).*(aender|anpass|korrig|falsch|stimmt (nicht|noed|nid|ned))',
  deleteYes:
    '^(ja|jo|jawohl|joo|klar|sicher|doch)\\b(?!.*(nicht|noed|nid|ned|kein)).*(loesch|entfern|vergiss|weg)',
  dontSend:
    '^(bitte |nein |nei |noch |no |jetzt |doch |es |das |d |die |meldung |meldig |ich |i |will |wott )*(nicht|noed|nid|ned)( es| das| die| meldung| jetzt| noch| gleich)* (ab|los|weg|ver)?(schick\\w*|send\\w*)$|^(bitte |nein |nei )*(schick\\w*|send\\w*)( es| das| die| d| meldung| meldig| sie)* (noch )?(nicht|noed|nid|ned)( ab)?$|^((ja|jo|ok|nein|nei|aber|bitte|halt|noch|no|einen?|en) )*(moment|momaent|warte\\w*|wart|stopp?|noch nicht|nonig|no noed)( (bitte|mal|schnell|noch|kurz))*$',
  sending: onlyOf(SENDING, POLITE),
  sendIt: `${onlyOf(SENDING, POLITE)}|^(passt|passt so|so passt (es|s)|alles|das|so) ?(ist |isch )?(gut|guet|korrekt|richtig|ok|okay|perfekt)?( so)?$`,
  /** Nothing but a yes: whatever is told or asked besides is heard first. */
  agree: onlyOf(`${YES}|${SENDING}`, POLITE),
  renewed:
    '^(?!.*\\b(nicht|noed|nid|ned|kein\\w*|noch)\\b).*\\b(icpa|vereinbarung|vertrag)\\b.*\\b(akzeptiert|angenommen|bestaetigt|unterschrieben|verlaengert)$',
  registered:
    '^(ja |jo |ok |habe? |ha |ich |i |das |es |formular |das formular |alles |jetzt |eben |soeben |gerade )*(abgeschickt|abgsendt|abgschickt|gesendet|abgesendet|eingereicht|submitted|registriert|ausgefuellt und abgeschickt|fertig ausgefuellt)( und jetzt| und nun| was jetzt| jetzt| habe? ich)*$|^formular (ist |isch )?(weg|raus|abgeschickt|abgsendt)( und jetzt| und nun)*$',
  addressTaken:
    '\\b(adresse|mail|e ?mail|konto|account|benutzer)\\b.*\\b(bereits|schon|scho) .*\\b(vergeben|verwendet|registriert|benutzt|belegt|existiert|vorhanden|verwaendet)|\\b(bereits|schon|scho) (vergeben|belegt|besetzt)\\b|\\b(existiert|gibt es|gits) (bereits|schon|scho)\\b',
  notAllReady:
    '\\b(mailzugang|postfach|mailbox|mail ?adresse|firmen ?mail) (fehlt|habe ich nicht|habe ich keine)\\b|\\b(keine?|kei) (firmen|geschaefts) ?mail\\b|\\b(keine?|kei|kes) (eigene |eigeni |richtige )*(geschaeft\\w*|gschaeft\\w*|firmen\\w*|business|eigene?) ?(\\w+ )?(mail\\w*|adress\\w*|adraess\\w*|e ?mail\\w*)|\\b(keinen?|kei) (zugriff|zugang)\\b|\\b(postfach|mailbox|mail)\\b.*\\b(nicht|noed|nid|ned) (zugreifen|rein|lesen|oeffnen)',
  atDistributor:
    '^(ja |ok |ich |i |bin |bi |jetzt |bei der |beim |bim |bei )*(auswahl |uswahl )?(des |vom |dem )?distributor( auswaehlen| auswahl| angekommen)*$',
  formSent:
    '^(ja |jo |ok |habe? |ha |ich |i |das |es |formular |das formular |alles |jetzt |eben |bewerbung |antrag |die bewerbung )*(abgeschickt|abgsendt|abgschickt|gesendet|abgesendet|eingereicht|akzeptiert|unterschrieben und abgeschickt)( und jetzt| und nun| jetzt)*$',
  associateSent:
    '^(?!.*(nicht|noed|nid|ned|keine?))(ja |jo |ok |habe? |ha |ich |i |das |es |jetzt |eben |anfrage |zuordnung |die zuordnung |die anfrage )*(angefragt|beantragt|aagfrogt|gesendet|abgeschickt|gestellt|zugeordnet|verschickt)( und jetzt| jetzt)*$',
  haveAccount:
    '^(?!.*\\b(kein\\w*|kei|kes|passwor\\w*|mail|code|nicht mehr rein|kunde\\w*|brauch\\w*)\\b)(.*\\b(habe?|hab|ha|hend|hei|haben)\\b.*\\b(schon|scho|bereits|glaub\\w*|mal)\\b.*\\b(eins|eis|konto|account|cco)\\b.*|(ja |jo |doch )*(ich |i |wir |mir )?(habe?|hab|ha|haben|hend|hei|hand) (ja |schon |bereits |scho )*(ein |es |eins|eis|einen )?(cisco )?(konto|account|login|cco)?( id)?( schon)?)$|^(?!.*\\b(kein\\w*|kei|kes|passwor\\w*)\\b).*\\b(schon|glaub\\w*) eins\\b.*(welche|weiss)',
  handedOn:
    '^(habs|has|hans|ha s) (ihm|ihr|ihre|em|der it|dem chef|im chef) (geschickt|gschickt|gegeben|gesendet|gemailt|gaeh)$|^(?!.*\\b(nicht|noed|nid|ned|soll|kann)\\b).*\\b(weitergeleitet|wiitergleitet|wiitergleitet|weitergegeben|weitergeschickt|wiitergschickt|uebergeben)\\b|^(habe?|ha|ich habe|i ha) (es |das |s )?(ihm|ihr|der it|dem chef|der chefin|meinem chef|der person) (geschickt|gschickt|gegeben|gesendet|gemailt)$',
  approved:
    '^(?!.*\\b(nicht|noed|nid|ned|noch|wann|kein\\w*)\\b).*\\b(bestaetigt|bestaetigung (da|erhalten|gekommen)|freigegeben|freigeschaltet|genehmigt|bewilligt|angenommen|sind jetzt partner)\\b',
  theyApplied:
    '^(?!.*\\b(nicht|noed|nid|ned|noch)\\b).*\\b(hat|hets|het|haben) (es |das |sich |jetzt |schon )*(gemacht|gmacht|unterschrieben|beworben|erledigt|ausgefuellt|abgeschickt)\\b',
  noAnswer:
    '\\b(abgelehnt|abglehnt|zurueckgewiesen)\\b|\\b(noch|no|immer noch|bis jetzt|bisher) (keine?|kei|nichts|nuet|nix) (antwort|bestaetigung|rueckmeldung|bescheid|gehoert|ghoert|bekommen|erhalten)\\b|\\b(keine?|kei) (antwort|bestaetigung|rueckmeldung|bescheid)\\b',
  keepEmail:
    '\\b(egal|trotzdem|mit (dieser|dere|der)|behalten|bhalte|weiter|wiiter|passt so|reicht)\\b',
  askSupport:
    '\\b(reagiert|antwortet|meldet sich|reagiere|antworte) (nicht|noed|nid|ned)\\b|\\b(abgelehnt|abglehnt)\\b',
  numberHere:
    '^(ja |jo )*(ich |i |wir |mir )?(habe?|ha|hend|haben) (sie|die|se|d nummer|die nummer|eine|eini)( da| hier| jetzt| schon| gefunden)*$',
  allReady:
    '^(?!.*\\b(nicht|noed|nid|kein\\w*|kei|aber|ausser|fehlt|ohne)\\b).*\\bkonto\\b.*\\bunterschreiben\\b.*\\bnummer\\b|^(ja |jo |es ist |es isch )*(alles|ausse|auses) ?(ist |isch )?(parat|bereit|vorhanden|zur hand|beieinander|binenand)$',
  pageTrouble:
    '\\b(seite|siite|formular|link|website)\\b.*\\b(laedt|ladet|geht|funktioniert|goht|gaht|oeffnet|kommt|erscheint)( \\w+)? (nicht|noed|nid|ned)\\b|\\b(seite|siite)\\b.*\\b(leer|weiss|fehler\\w*)\\b',
  codeWorked:
    '^(?!.*\\b(nicht|noed|nid|ned|kein\\w*|kei)\\b).*\\b(hat|hats|het|hets)\\b.*\\b(geklappt|klappt|funktioniert|gfunktioniert)$',
} as const;

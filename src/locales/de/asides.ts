/**
 * What people ask or say in between, told by its words alone (regular expressions on folded text:
 * lower case, umlauts spelt out, no marks).
 */
export const asides = {
  mailDuration:
    '^(?!.*(\\b(seit|sit|vor)\\b|gueltig|gilt|partner|vertrag|support|antwort|konto|sperre)).*wie ?lang\\w* .*(dauer\\w*|duur\\w*|geht|gaht|goht|geit|gahts|gohts|geits|brauch\\w*|bruuch\\w*|brucht\\w*|wart\\w*|kommt|chunnt|chunt)',
  duration:
    '^(?!.*(\\b(seit|sit|vor|bis|noch|no)\\b|gueltig|gilt|sperr|support|antwort|zeit)).*wie ?lang\\w* .*(dauer\\w*|duur\\w*|geht|gaht|goht|geit|gahts|gohts|geits|brauch\\w*|bruuch\\w*|brucht\\w*|wart\\w*)',
  whereToLook:
    '^(?!.*(code|knopf|chnopf|button|passwor|nummer|datum|ablauf|partner)).*\\bwo (mues|muss|soll|sott|soett|chan|kann|chani|muesi|finde?|gseh|sehe|lueg|suech?e?|suche)\\w*\\b.*\\b(luege|lueg|nachluege|schauen|nachschauen|nachsehen|suchen|sueche|finden|finde|mail|es|s|das|i|ich)$',
  resendButton: '\\bwo (?:\\w+ ){1,4}(?:knopf|chnopf|button|schaltflaeche)',
  whatNow:
    '^(und |also |ok |hm |ja |aber )*(was|wie) (soll|sollen|muss|mues|muesi|sott|soett|mach|mache|tue|kann|chan|chani|tu) ?(ich|i|me|mer|mir|wir|man)? ?(denn |jetzt |jetz |nun |da |als naechstes )*(tun|machen|mache|weiter|wiiter|tue)?$|^(und |also |ok )*(was|wie) (jetzt|jetz|nun|weiter|wiiter)$|^(und |also |ok )*was (kommt|chunnt|ist|isch) (als |jetzt |denn )*(naechstes|jetzt|dann|danach|nachher)$',
  firewall:
    '(firewall|virenschutz|spamfilter|mailfilter|unser filter|proxy).*(block\\w*|sperr\\w*|loescht|haelt|laesst|frisst|schluckt)',
  cost: '^(und |aber |was |wie ?viel )*(kostet|kostets|koschtet|koschtets|choschtet|chostet|chostets)( (das|es|s|mich|uns|oeis|ein|e|es|die|der|cisco|konto|account|registrierung|registrierig|aktivierung|partnerstatus|partner|status|bewerbung|verlaengerung|ganze|alles|was|oeppis|etwas|eigentlich|denn|dann))*$|^(und |aber )*(ist|isch) (das|es|s|die|ein|e|cisco|konto|account|registrierung|registrierig|ganze|alles|eigentlich|denn| )* ?(gratis|kostenlos|umsonst|umesuscht)$',
  help: '^(bitte |brauche |ich brauche |i bruuche |i bruche )*(hilfe|hilf mir|hiuf|helfen sie mir|help)( bitte)?$|^(ich habe |ich ha |i ha |ha )?(keine?|kei) (ahnung|ahnig|plan)( was ich tun soll)?$|^(ich )?weiss (ich |i |es )?(nicht|noed|nid|ned) weiter$',
  bye: '^(ok |okay |gut |super |also |danke |merci |vielen dank |dann )*(tschuess\\w*|tschau\\w*|adieu|adee?|uf wiederluege|uf widerluege|auf wiedersehen|wiedersehen|bis (bald|spaeter|morgen|dann)|schoenen? (tag|abend|feierabend|wochenende))( (zusammen|mitenand|und danke|danke|noch))*$',
  anger:
    '^(?!.*(mail|code|seite|siite|login|passwor|knopf)).*\\b(scheiss\\w*|schiiss\\w*|schiss|verdammt\\w*|gopf\\w*|huere\\w*|arsch\\w*|fuck\\w*|mist|seich|bloed\\w*|nervt|idiot\\w*|dreck|saeich|schrott)\\b',
  myAddress:
    '^(ja |doch |nein |nei |aber )*(das|dies|es|die|sie) (ist|isch|waere|stimmt als) (doch |schon |auch )*(meine?|mini|mi|unsere?) (\\w*adress\\w*|\\w*adraess\\w*|e ?mail|mail)$',
  whatIsThis:
    '^(und |aber |hae |hm )*(was|wa) (ist|isch|soll|sell) (das|es|dies)( denn| eigentlich| hier| do| da| jetzt)*$',
  urgent:
    '^(es |das |ist |isch |s |sehr |ganz |mega |aber |bitte |wirklich |hier |brauche |das |muss |mues |schnell )*(dringend|eilt|pressiert|pressierts|eilig|urgent|asap|schnell gehen|schnaell ga|schnaell goh)( bitte| sehr| heute| noch heute| mega)*$',
  severalAccounts:
    '\\b(mehrere|mehreri|zwei|zwoei|zweites|mehr als (ein|1)\\w*|verschiedene) (cisco )?(konten|konto|kontos|accounts?|logins?|benutzerkonten)\\b',
  whoMay:
    '^(und |aber |also )*wer (darf|muss|mues|soll|sott|kann|chan|cha|macht) (denn |bei uns |das |es |die |den |sich |dies |ueberhaupt |eigentlich |so |eine?n? |partnerstatus |konto |cisco )*(machen|mache|ausfuellen|uusfuelle|registrieren|registriere|anmelden|beantragen|unterschreiben|unterschriibe|erstellen|eroeffnen|erneuern|verlaengern|bewerben|das|es)?$',
  whatIsPartner:
    '^(und |aber )*(was|wa) (ist|isch|bedeutet|heisst|bringt) (denn |eigentlich |genau |ein |eine |e |en |der |das |mir |uns )*(cisco )?(registered partner|registrierter partner|partner ?status|cisco partner)( status)?( genau| denn| eigentlich)*$',
  smartAccount: '\\bsmart ?(account|licens\\w*|lizenz\\w*|net)\\b|\\bvirtual account',
  companyChanged:
    '\\b(alte[rn]?|fruehere[rn]?|ehemalige[rn]?) (firma|arbeitgeber|stelle)\\b|\\b(aender\\w*|wechsl\\w*|wechsel\\w*)\\b.*\\b(mailadresse|e ?mail|mail)\\b.*\\bcisco\\b|\\b(firma|firmennamen?|unternehmen|arbeitgeber|adresse|firmenadresse|firmensitz|name|namen|stelle|job)\\b.*\\b(gewechselt|gwaechslet|gwechslet|geaendert|gaenderet|umgezogen|umzoge|zuegelt|gezuegelt|umbenannt|verkauft|fusioniert|uebernommen)\\b',
  bossDoes:
    '^(das |dies |es |aber |ich glaube |nein |nei )*(muss|mues|macht|soll|darf|wird|kann|chan)? ?(doch |aber |das |es |auch )*(mein|mini|min|unser|ueser|oeise|d|de|die|der|meine)\\w* (chef|chefin|boss|vorgesetzte\\w*|geschaeftsfuehrer\\w*|geschaeftsleitung|inhaber\\w*)( muss| mues| soll| darf| macht| wird| kann| das| es| dies| machen| mache| tun| ausfuellen| erledigen| entscheiden)*$',
  later:
    '\\b(mache?|mach|erledige) (ich |i )?(es|das) (erst )?(morgen|spaeter|nachher|naechste woche)$|^(ja |ok |okay |bitte |nur |eine[nr]? |en |kurz )*(moment|momaent|momentli|warte|warten|warte kurz|wart|sekunde|sekuendli|minute|augenblick)( mal| bitte| kurz| schnell| noch)*$|^(bin|bi) (gleich|grad|bald) (zurueck|zrugg|wieder da|da)$|^(ich |i |das |es |mache? |mach |machs |wir |machen )+(spaeter|schpoeter|nachher|naechste woche|morgen|am nachmittag|nach dem mittag)( weiter| machen| erst)*$|^(spaeter|schpoeter|nachher|naechste woche)( weiter| machen| erst)*$',
  sharedAccount:
    '^(?!.*(passwor|login|einlogg|gesperrt)).*\\b(kolleg\\w*|vorgaenger\\w*|chef\\w*|gemeinsam\\w*|geteilt\\w*)\\b.*\\b(konto|account|eins)\\b.*\\b(benutz\\w*|nutz\\w*|nehm\\w*|verwend\\w*|uebernehm\\w*|teilen|mitbenutz\\w*)|\\b(konto|account)\\b.*\\b(kolleg\\w*|vorgaenger\\w*|chef\\w*)\\b.*\\b(benutz\\w*|nutz\\w*|nehm\\w*|verwend\\w*|uebernehm\\w*|teilen)|\\b(kolleg\\w*|vorgaenger\\w*) (ist |isch )?(weg|gegangen|nicht mehr da|gekuendigt|ausgetreten)\\b.*\\b(konto|account)|^wir (haben|hei|hend|haend) (schon |bereits |scho )?(ein|es) (konto|account)( in der firma| als firma| schon| bereits| fuer alle)+$',
  whereToRegister:
    '^(und |aber |also )*(auf )?(welche[rn]?|wele[rn]?|wo) (seite|webseite|website|link|adresse|url|genau|muss ich hin|muss ich|soll ich|mues i|find ich das formular|finde ich das formular|ist das formular|ist der link|ist die seite|geht das|mache ich das|kann ich das machen)( machen| hin| denn| genau| das| das machen)*$|^(link|url|adresse|link bitte)$',
  pageLanguage:
    '^(?!.*\\b(bitte|schreib\\w*|rede\\w*|sprich\\w*|sprechen)\\b).*\\b(seite|siite|formular|mail|website|webseite|site)\\b.*\\b(englisch|deutsch|sprache|franzoesisch|italienisch)\\b|\\b(welche[rn]?|in welcher) sprache\\b.*\\b(seite|formular|mail|cisco|site)\\b',
  passwordRules:
    '(passwort|pw|kennwort).*\\b(nicht|noed|nid) (akzeptiert|angenommen|gueltig)\\b|(passwort|pw).*\\b(abgelehnt|zu kurz|zu schwach)\\b|\\bwie lang\\w* .*(passwort|pw|kennwort)|(passwort|pw|kennwort).*\\b(lang|zeichen|regeln?|anforderung\\w*|sonderzeichen|gross)\\b|\\b(was fuer|welches|wele?s) (ein |es )?(passwort|kennwort)',
  ownName:
    '\\b(richtigen?|echten?|eigenen?|ganzen?|vollen?|welche[nr]?|wele) (namen?|vornamen|nachnamen)\\b',
  otherDistributor:
    '\\b(ingram|td ?synnex|synnex|tech ?data|arrow ecs|comstor|westcon|alltron|littlebit)\\b|\\b(ohne|nicht ueber|nicht bei|nid bi|noed bi|noed ueber) also\\b|\\bandere[rnm]? distributor\\b',
  companySize:
    '\\b(mindest(umsatz|groesse|menge|abnahme|anforderung)\\w*|zu klein|einzelfirma|einmann\\w*|freelancer|selbstaendig\\w*|startup|klein(er|e|es) (firma|betrieb)|wie gross|umsatz)\\b',
  whoAdmin:
    '\\b(wer|welche[rs]?)\\b.*\\b(administrator\\w*|admin)\\b|\\b(kein|kei|keinen)\\b.*\\b(administrator\\w*|admin)\\b|\\b(administrator\\w*|admin)\\b.*\\b(weg|gegangen|nicht mehr da|ausgetreten|gekuendigt)\\b',
  livesIn:
    '^(ich |i |wir |mir )*(wohne?|lebe?|wohnen|leben|schaffe?|arbeite) (aber |im |in der |in |z |in den )*(deutschland|oesterreich|liechtenstein|frankreich|italien|ausland|schweiz|fl|de|at)( und nicht in der schweiz)?$',
  iSign:
    '^(ich |i )?(bin|bi) (der |die |de |d |ein |selbst |selber )*(prokurist\\w*|geschaeftsfuehrer\\w*|inhaber\\w*|ceo|direktor\\w*|chef\\w*)$|^(ich )?weiss (ich |i )?(nicht|noed|nid|ned) ob (ich|i) (das )?(darf|unterschreiben darf)$|^darf ich das( auch| ueberhaupt| denn| machen| als \\w+)*$|\\bdarf ich das( machen)?$',
  benefits:
    '^(und )?(welche|was fuer) (vorteile|nutzen|vorteil)\\b.*\\bpartner\\w*|^(und )?was (bringt|bringts|nuetzt) (uns|mir|es|das|einem)\\b.*\\bpartner\\w*|^(und |aber )*(was|wa) (bringt|nuetzt|nuetzts|bringts) (mir |uns |es |das |dann |denn )*(das|es)?$|^(und )?(wozu|wofuer|fuer was|warum) (brauchen|muessen|sollen) wir das( machen)?$',
  needsContract: '\\b(brauche|brauchen|braucht|muss|mues) .*\\b(vertrag|vereinbarung)\\b',
  reviewTime:
    '\\bwann (kommt|chunnt|bekomme\\w*|erhalte\\w*|hoere) .*\\b(bestaetigung|antwort|bescheid|rueckmeldung)\\b|\\bwie ?lang\\w* .*\\b(antwort|bewilligung|pruefung|bestaetigung|freigabe|cisco)\\b',
  onPhone:
    '\\b(am|mit dem|mit em|uf em|ufem|auf dem|per|aufm) (handy|natel|smartphone|iphone|telefon|tablet|ipad)\\b',
  howToTell:
    '^(und |aber )*woher (weiss|wuess|soll) (ich|i|me) (das|es)( wissen)?$|^(und |aber )*(wie|wo|woran) (finde?|find|merke?|weiss|sehe?|gseh|erkenne?|erfahre?) (ich|i|me|wir|man) (das|es|dies)?( heraus| raus| use| denn)*$',
  whichForm:
    '^(?!.*\\b(geht|funktioniert|oeffnet|laedt|goht|gaht) (nicht|noed|nid)\\b|.*\\b(kaputt|defekt)\\b).*\\blink\\b|^(und |aber )*(welches|weles|wo ist (das|der link zum)|wo finde ich das) formular( denn| genau)*$|^(ich |i )?(finde?|gseh|sehe?) (das |s |kein |kei )formular( nicht| noed| nid| ned| nirgends)?$',
  sharedMailbox:
    '\\b(postfach|mail|adresse|mailbox)\\b.*\\b(abteilung|team|alle|allen|gemeinsam\\w*|ganze[nr]?|teilen|geteilt\\w*)\\b',
  doForMe:
    '^(?!.*\\b(support|meldung|cisco)\\b).*\\b(kannst|kannsch|chasch|koennen|koennt|mach|machs|machsch|erledig\\w*|erstell\\w*) (du |sie |ihr |mir )*(das |es |mir |d |die |den |ein |konto |registrierung |alles |bitte |nicht |noed )*(fuer (mich|uns)|fuer mi|foer mi)\\b',
  formField:
    '\\b(telefon\\w*|telefonnummer|handynummer|firma|firmenname|company|strasse|plz|feld|felder|position|titel|job ?title)\\b.*\\b(pflicht\\w*|eingeben|eintragen|ausfuellen|uusfuelle|verlangt|angeben|will|wott|rein)\\b',
  whereButton:
    '\\bwo (ist|isch|finde ich|find ich|gseh ich|sehe ich) (denn )?(der |d |das |de |dieser |dieses )?(knopf|chnopf|button|symbol|personensymbol|sign ?up|registrieren|link)\\b|\\b(finde?|gseh|sehe?) (den |s |das |de |dae |kein |keinen |kei )?(knopf|chnopf|button|sign ?up|symbol|personensymbol)\\b.*(nicht|noed|nid|ned)?',
  privateWindow:
    '^(und |aber )*(was|wie|wo) .*\\b(privat\\w*|inkognito\\w*) ?(fenster|modus|browser)?\\b',
  asksOther:
    '^(dann |also |ok |gut )?((ich |i )?(frage?|frog|frag) (den|die|d|der|dem|meine\\w*|mini|min|unsere\\w*|im|in|bei|bi|beim|mal|no|noch|jemand\\w*|nach)\\b.{0,40}|(ich |i )(muss|mues) .{0,30}(fragen|froege|abklaeren))$|^das muss ich (noch )?(fragen|abklaeren|nachfragen)$',
  stillWaiting:
    '^(ja |jo |nein |wir |mir |ich |i )*(warte|warten|wart|warted) (noch|immer noch|no|noh)( drauf| darauf| auf antwort| auf die antwort)*$',
  whereNumber:
    '\\bwo (gebe?|gib|muss|mues|soll|trage?|schreibe?) .*\\b(ein|eingeben|eintragen|hin|iigeh|angeben)\\b',
  pssWhat:
    '\\b(was|wa) (ist|isch|bedeutet|heisst) (das |denn |dieses |genau )*(pss|partner self service)\\b',
  whichFirst:
    '\\bzuerst .*\\boder\\b.*(konto|partner|account)|\\b(konto|account|partner)\\b.*\\bzuerst$|\\bwas (kommt|muss ich|mache ich) zuerst\\b',
  everybody:
    '\\b(jeder?|jedes|alle|aui)\\b.*\\b(mitarbeiter\\w*|person\\w*|kolleg\\w*|techniker\\w*)\\b.*\\b(konto|account|eines|eigenes)\\b',
  mustSign:
    '\\b(muss|mues|soll|sollen|darf|muessen) .*\\b(unterschreiben|unterschriibe|signieren)\\b',
  noneAfterAll:
    '^(nein |nei |ich |i |sorry |aber )*(habe?|ha) (ich |i )?(doch |glaub |aber )*(kein\\w*|keis|kes|kei|keni)( konto| account| cisco konto)?$|^(nein |nei )?doch nicht\\b.*',
  lapsed:
    '^(?!.*\\b(nicht|noed|wenn|wann)\\b).*\\b(abgelaufen|abgloffe\\w*|ausgelaufen|verfallen)\\b',
  businessOne:
    '^(ja |jo |mit )?(der|die|meine|mini|meiner|unsere|unserer)?\\w* ?(von|vo|bei) (der|de|meiner|minere|unserer) firma$|^(ja |mit )?(der |die |meine |meiner )?geschaeftliche[nr]?( adresse| mail| e mail)?$',
  wrongAddress:
    '\\b(falsche|verkehrte|laetze) (adresse|mail|e ?mail|mailadresse)\\b.*\\b(eingegeben|getippt|genommen|angegeben|iigeh|erwischt)\\b|\\b(vertippt|verschrieben)\\b',
  companyNotFound:
    '\\b(firma|unternehmen|gschaeft|geschaeft|betrieb)\\b.*\\b(nicht|noed|nid|ned|nirgends|niene|fehlt)\\b|\\b(finde|find|sehe|gseh)\\b.*\\b(firma|unternehmen)\\b.*\\b(nicht|noed|nid|ned|nirgends)\\b',
  refuses:
    '^(er|sie|de|der|die|mein|meine|min|mini|dr|unser|unsere)( (chef|chefin|boss|geschaeftsfuehrer\\w*|geschaeftsleitung|inhaber\\w*|gl))? (will|wott|moechte|mag) (das |es |leider |aber |einfach |gar )*(nicht|noed|nid|ned)( unterschreiben| machen)?$|^(er|sie|der chef|die chefin) (weigert sich|ist dagegen|isch degege|sagt nein|hat abgelehnt|unterschreibt nicht)$',
  closeAccount:
    '\\bcisco ?(konto|account|login|profil)\\b.*\\b(loeschen|loesche|kuendigen|aufloesen|schliessen|deaktivieren)\\b|\\b(loeschen|loesche|kuendigen|schliessen)\\b.*\\bcisco ?(konto|account|profil)\\b',
  oneByOne:
    '^(einfach |eifach |bei mir |also )?(alles|nichts|gar nichts|nuet|gar nuet)( geht| goht| funktioniert| klappt| laeuft)?( mehr)?( nicht| noed| nid)?$|^alles zusammen$',
  /** Whether a message to support has gone, and when it is answered. */
  sentThen:
    '\\b(abgeschickt|verschickt|gesendet|gschickt|angekommen)\\b|\\b(keine?|kei|noch nichts) (antwort|rueckmeldung)\\b',
  cannotRenew:
    '^(?!.*\\b(was|wenn|falls|passiert|noch nicht|wollen|moechte\\w*)\\b).*\\b(verlaengern|verlaengerung|verlaengere)\\b.*\\b(klappt|geht|goht|gaht|funktioniert|option|knopf|button)\\b.*\\b(nicht|noed|nid|ned|fehlt|weg|nirgends|kein)\\b',
  howTo:
    '^(und |ok |aber )*wie (geht|mache|mach|funktioniert|verlaengere) (das|ich das|ich|es|s|mer das)( genau| denn| jetzt| nun)*$',
  noIdea:
    '^(ich |i )?(keine ahnung|kei ahnig|kein plan|weiss (ich |i |es |das )*(nicht|noed|nid|ned)( genau| mehr)?( wann)?)$',
} as const;

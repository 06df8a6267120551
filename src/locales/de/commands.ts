/** Exact words that are always a command, whatever step is open. Compared without case and marks. */
export const commands = {
  menu: [
    'menü',
    'menu',
    'menue',
    'hauptmenü',
    'hauptmenue',
    'übersicht',
    '/menu',
    '/start',
    '/hilfe',
    'stop',
    'stopp',
    'abbrechen',
    'abbruch',
  ],
  goOn: ['weiter', 'fortfahren', 'wiiter', 'witer'],
  back: ['zurück', 'zurueck', 'zruck', 'zrugg', '/zurück', '/zurueck', '/back'],
  restart: ['neustart', 'neu starten', 'von vorne', 'neu beginnen', '/neu', '/restart'],
  support: ['support', 'mensch', '/support'],
  data: ['meine daten', '/daten', '/data'],
  status: ['status', 'stand', '/status'],
  german: ['deutsch', 'auf deutsch', '/de', '/deutsch'],
  english: ['englisch', 'auf englisch', '/en', '/englisch'],
} as const;

/** Words that tell two readings of one intent apart (regular expressions, folded text). */
export const hints = {
  country: '\\bland\\b|\\blaender\\b|schweiz|liechtenstein|deutschland|vaduz|oesterreich|wohnsitz',
  validity: 'wie lang|gueltig|gilt|giltet|dauert',
  supported:
    'unterstuetzt|welche[nrm]? browser|welche version|laeuft .* mit|geht .* mit|brauche ich|muss .* (chrome|edge|firefox|safari)',
  follows: '\\b(was|wenn|falls|folgen|konsequenz\\w*|passiert)\\b',
  where: '\\bwo\\b|\\bwohin?\\b|welches feld',
  predecessor:
    'vorgaenger|frueher\\w* mitarbeit|ehemalig|ausgetreten|nachfolg|(kolleg\\w*|mitarbeiter\\w*|person)\\b.*\\b(weg|gegangen|gange|verlassen|gekuendigt|nicht mehr (da|bei)|noed me da|pensioniert)\\b',
  mfa: '\\bmfa\\b|\\b2fa\\b|zwei ?faktor|authenticator|\\bduo\\b|neues handy|neus handy|natel|handy verloren',
  locked: 'gesperrt|gsperrt|\\bsperr|blockiert|blokiert|fehlversuch|zu oft|z vil mal|zu viele',
  password: 'passwor|passwrot|passwoert|kennwort|\\bpw\\b',
  fresh: '(eben|gerade|grad|frisch|neu) (registriert|erstellt|aktiviert|eroeffnet)|compliance',
  programme: '\\b360\\b|partnerprogramm',
  status: '\\bstand\\b|\\bstatus\\b|angekommen|verschickt',
  /** Questions told by their words alone. */
  asks360: '\\bcisco 360\\b|\\b360 (partner|programm)|partnerprogramm 360',
  asksIcpa:
    '\\b(aber|und|sondern) (was|wofuer) (genau )?(ist|isch|bedeutet|heisst) (das |die )?icpa\\b|^(und )?(was|wofuer) (genau )?(ist|isch|bedeutet|heisst|steht) .*\\b(icpa|indirect channel partner agreement)\\b',
  asksLocator:
    '^(und )?wo (ist|finde ich|isch|find i) .*partner ?locator|^(und )?(was|wozu|wofuer) (genau )?(ist|isch|bedeutet|heisst|dient|braucht) .*partner ?locator',
  asksBinding:
    '^(?!.*(vereinbarung|icpa|vertrag)).*(verpflichte[tn]?|bindet|binde) (mich|uns|ich mich|das|es|mi|oes|ues)|(bin ich|sind wir|binden wir uns|ist das) .*(gebunden|verpflichtet|verbindlich)|exklusiv',
  asksWho:
    '^(und )?(wer|was) (bist|sind) (du|sie)( eigentlich| genau| denn)?$|(bist|bisch|sind|sprech\\w*|rede|chatte) .*\\b(du|sie|ich|mit einem|mit einer)\\b.*(mensch\\w*|roboter|bot|maschine|ki|person|automat)$|^(wer isch das|wer bisch( du)?|mit wem (rede|schreibe|spreche|chatte) ich)|^(und )?(was|wobei|womit) (kannst|chasch|koennen|machst|machsch|hilfst|hilfsch) (du|sie)?( mir)?( denn| alles| eigentlich| genau| hier| helfen)*$|^was (ist|isch|soll) das (hier )?(fuer|fur) (ein|eine|es|en|e) (ding|bot|chat|tool|programm|assistent|maschine|seite)$|^was (ist|isch) das (hier|do)$',
  asksAgain:
    '^(und )?was (heisst|bedeutet|meinsch|meinst|meinen) ?(das|du|sie|es)?( damit| demit| genau| jetzt| denn)*$|^(bitte )?(erklaer\\w*|erklaer|erklaere|zeig\\w*|sag\\w*|wiederhol\\w*)( sie)?( mir| es| das| mir das| mir es| bitte)*( (nochmals?|nomal|noch ?mal|noch einmal|erneut|genauer|bitte))+$|^(bitte )?(nochmals?|noch ?mal|noch einmal) (erklaeren|zeigen|bitte)( bitte)?$|^(das |ich |sorry )?(verstehe?|verstah|verstan|versteh) (ich |i |das |es )*(nicht|noed|nid|ned|nuet)( ganz)?$|^ich verstehe (das |es )?nicht$|^(das )?(habe?|ha) (ich |i )?(das )?(nicht|noed|nid) verstanden$',
  saysSorry:
    '^(oh |ah |ups |uups |aeh )*(sorry|sory|entschuldigung|entschuldigen sie|entschuldige|tschuldigung|tschuldigung|exguesi|aexguesi|verzeihung|pardon|tut mir leid|mein fehler)( sorry| bitte| vielmals| nochmals| mein fehler| vertippt| war falsch)*$',
  /** Asked in the renewal, of its date or its login. */
  wantsOtherDate:
    '^(nein |ein |en |es |das |doch |bitte )*(anderes?|anders|falsches?|neues) (ablauf)?datum( bitte| eingeben| angeben)?$|^(ablauf)?datum (aendern|korrigieren|ist falsch|falsch|stimmt nicht|isch falsch)$',
  asksWhere:
    '\\b(wo|woher|wie|woran|wohaer)\\b.*\\b(finde|find|finden|steht|stoht|staht|sehe|seh|sieht|gseh|gsehn|weiss|wissen|wuesse|wuessen|erfahre|erfahren|nachsehen|nachschauen|nachluege|rausfinden|herausfinden|usefinde)\\b',
  ofDate: 'datum|ablaeuft|laeuft|ablauf|wann|wenn',
  ofElse:
    'option|button|knopf|schaltflaeche|verlaenger|nummer|formular|registrier|kontakt|seite|mail|code|passwor|geht|weiter|fortsetz|antwort',
  asksToWait:
    '\\b(soll|kann|chan|darf|muss|mues|reicht|langt|genuegt|sollte|koennen|sollen|muessen|soetti|sott)\\b.*\\b(warten|zuwarten|warte|heute|huet|sofort|jetzt|naechste woche|nae?chscht wuche|spaeter|morgen|letzten tag)\\b',
  asksClick:
    '^(und |also |aber )*(wo|was) (muss|mues|soll|sott|kann|chan)? ?(ich|i|me|man)? ?(genau |jetzt |da |denn )*(klicke|klicken|klicke ich|klick ich|druecke|druecken|druecke ich|verlaengern|verlaengere ich|verlaengere)( ich| i| das| es| genau| denn| jetzt)*$',
  hasNoLogin:
    '(kein|keine|keinen|kei|kes|keis|ohne) (cisco |eigenes |eigenen )*(login|logins|zugang|zugriff|account|konto|cco|cco id)\\b',
  asksStatus:
    '(was ist|was isch|stand|wo ist|wo isch|wie stehts|wie steht es) .*(mein|mini|minere|unser|oiser)\\w* (meldung|meldig|anfrage|aafrag|ticket|nachricht)|(mein|unser)\\w* (meldung|anfrage|ticket|nachricht)( an den support)? .*(beantwortet|angekommen|verschickt|gesendet|bearbeitet)|antwort (vom|von) (support|cisco) .*(da|gekommen|erhalten)',
} as const;

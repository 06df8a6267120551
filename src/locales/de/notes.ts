/** What the guide says about itself and about the conversation, in any step. */
export const notes = {
  intro:
    'Grüezi! Ich bin Lotse, der automatische Assistent von {{facts.operatorName}}, nicht von Cisco. Ich helfe beim Cisco-Konto, beim Partnerstatus und bei dessen Verlängerung.',
  introKept:
    'Diese Unterhaltung wird {{facts.retentionDays}} Tage aufbewahrt; mit «Meine Daten» sehen oder löschen Sie sie jederzeit.',
  privacy: 'Datenschutz',
  stale:
    'Dieser Knopf gehörte zu einem früheren Schritt; geändert wurde nichts. Hier stehen Sie jetzt:',
  notYours:
    'Was gespeichert ist, zeige und lösche ich nur für die Person, die diese Unterhaltung begonnen hat.',
  noBack: 'Weiter zurück geht es hier nicht.',
  welcomeBack: 'Willkommen zurück! Wir waren bei «{{topic}}».',
  resumed: 'Weiter bei «{{topic}}».',
  lostPlace:
    'Der Assistent wurde erneuert, und Ihren Schritt gibt es so nicht mehr. Wir machen bei «{{topic}}» weiter; Ihre Antworten sind noch da.',
  lostConversation:
    'Ihre frühere Unterhaltung liess sich nicht mehr lesen; sie ist für den Betrieb beiseitegelegt. Wir beginnen neu.',
  languageSet: 'Gerne, ab jetzt auf Deutsch.',
  otherLanguage:
    'Ich spreche nur Deutsch und Englisch. Schreiben Sie «English», wenn das einfacher ist.',
  writesOther: 'Is English easier for you? Just write English, and I will answer in English.',
  addressNoted: 'Notiert: Ihre Adresse ist `{{address}}`.',
  addressAndProgramNoted: 'Notiert: Ihre Adresse ist `{{address}}`, Ihr Mailprogramm {{program}}.',
  addressDoubted:
    'Notiert: `{{address}}`. Oder meinten Sie `{{suggestion}}`? Dann schreiben Sie bitte diese.',
  checkBackElsewhere:
    'Sie wollten es nochmals prüfen: Ist das Aktivierungsmail inzwischen da? Schreiben Sie «Mail ist da» oder gehen Sie ins Menü.',
  mailSent:
    'Ihre Meldung **{{reference}}** ist verschickt. Die Antwort kommt per E-Mail an `{{contact}}`; schauen Sie auch im Spam nach.',
  mailFailed:
    'Ihre Meldung **{{reference}}** liess sich nicht verschicken. Senden Sie sie bitte selbst: mit dem Link, oder indem Sie die Texte kopieren.',
  unclear: 'Das habe ich nicht verstanden. Meinten Sie eines davon?',
  unclearPlain: 'Das habe ich nicht verstanden.',
  unclearAgain:
    'Auch das verstehe ich leider nicht. Nehmen Sie einen der Knöpfe, oder schreiben Sie dem Support.',
  outOfScope:
    'Dazu weiss ich nichts: Ich helfe nur beim Cisco-Konto, beim Partnerstatus und bei dessen Verlängerung. Für anderes ist Ihr Kontakt bei {{facts.operatorName}} zuständig.',
  empty: 'Da war kein Text dabei. Schreiben Sie, worum es geht, oder nehmen Sie einen der Knöpfe.',
  tooLong: 'Ihre Nachricht war sehr lang; gelesen habe ich die ersten {{length}} Zeichen.',
  masked:
    'Codes und Passwörter brauche ich nicht. Was danach aussah, ist unkenntlich gemacht, bevor etwas gespeichert wird.',
  problem:
    'Da ist bei mir etwas schiefgegangen; Ihre Antworten sind gespeichert. Bitte versuchen Sie es nochmals (Referenz {{reference}}).',
  moment:
    'Einen Moment bitte: Ihre Nachricht kann ich gerade nicht speichern. Schreiben Sie sie in einer Minute nochmals; was Sie vorher geschrieben haben, ist noch da.',
  progress: 'Schritt {{at}} von {{of}}',
  inputEmail: 'E-Mail-Adresse eintippen',
  inputDate: 'Datum eintippen, zum Beispiel 31.12.2026',
  inputText: 'Frei eintippen',
  inputBrowser: 'Browser und Version eintippen',
  browserNames: {
    chrome: 'Chrome',
    edge: 'Edge',
    firefox: 'Firefox',
    safari: 'Safari',
    safariIos: 'Safari (iPhone/iPad)',
    opera: 'Opera',
    brave: 'Brave',
    vivaldi: 'Vivaldi',
    samsung: 'Samsung Internet',
    ie: 'Internet Explorer',
    other: 'ein anderer Browser',
  },
  badEmail: {
    empty: 'Da steht noch keine Adresse. Sie sieht zum Beispiel so aus: anna.muster@firma.ch.',
    noAt: 'In «{{text}}» fehlt das @-Zeichen.',
    severalAts: 'In «{{text}}» steht mehr als ein @-Zeichen.',
    noLocalPart: 'In «{{text}}» fehlt der Teil vor dem @-Zeichen.',
    noDomain: 'In «{{text}}» fehlt der Teil nach dem @-Zeichen.',
    noTopLevel: 'In «{{text}}» fehlt die Endung, zum Beispiel «.ch».',
    spaces: 'In «{{text}}» sind Leerzeichen; eine Adresse hat keine.',
    umlaut:
      'In «{{text}}» ist ein Umlaut oder ein besonderer Buchstabe. Adressen haben meist «ae», «oe», «ue» statt «ä», «ö», «ü».',
    misplacedDot: 'In «{{text}}» steht ein Punkt an einer Stelle, wo keiner stehen kann.',
    badCharacter: 'In «{{text}}» ist ein Zeichen, das es in Adressen nicht gibt.',
    tooLong: 'Das ist zu lang für eine E-Mail-Adresse.',
  },
  badDate: {
    noSuchDay: '«{{text}}» gibt es nicht: So viele Tage hat der Monat nicht.',
    noSuchMonth: '«{{text}}» gibt es nicht: Das Jahr hat zwölf Monate.',
    noSuchYear: 'Das Jahr in «{{text}}» kann nicht stimmen.',
    farYear:
      '«{{text}}» liegt viele Jahre in der Zukunft; üblich sind {{facts.validityMonths}} Monate. Stimmt das Jahr? Nennen Sie mir bitte das Datum nochmals.',
    notALeapYear: '«{{text}}» gibt es nicht: Das ist kein Schaltjahr, der Februar hat 28 Tage.',
    start:
      '«{{text}}» ist der Beginn oder die letzte Verlängerung. Nennen Sie bitte das Ablaufdatum; üblich ist {{facts.validityMonths}} Monate später.',
    vague: '«{{text}}» ist mir zu ungenau: Nennen Sie bitte einen Tag.',
  },
  recency: {
    justNow: 'gerade eben',
    minutes: 'vor ein paar Minuten',
    hours: 'vor einigen Stunden',
    days: 'gestern oder früher',
  },
} as const;

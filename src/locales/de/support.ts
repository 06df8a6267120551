export const support = {
  name: 'Support',
  kind: {
    body: 'Ich stelle mit Ihnen eine Meldung zusammen. Fragen zu Konto, Aktivierungsmail, Seite und Anmeldung gehen an den Support von Cisco ({{facts.ciscoSupportEmail}}), Fragen zur Partnerregistrierung und zur Kundennummer an {{facts.operatorName}}.',
    ask: 'Worum geht es?',
  },
  problem: {
    bodyCisco:
      'Besteht das Problem weiter, hilft der Support von Cisco ({{facts.ciscoSupportEmail}}). Ich stelle die Meldung mit Ihnen zusammen, mit den Browsern und Versionen, die Sie verwenden. Sie sehen alles, bevor etwas hinausgeht.',
    bodyOperator:
      'Dafür ist {{facts.operatorName}} zuständig ({{facts.operatorSupportEmail}}). Ich stelle die Meldung mit Ihnen zusammen. Sie sehen alles, bevor etwas hinausgeht.',
    bodyNoOperator:
      'Dafür ist Ihr üblicher Kontakt bei {{facts.operatorName}} zuständig. Ich verschicke nichts, stelle Ihnen aber den Text zum Kopieren zusammen.',
    now: 'Bisher steht dort: «{{problem}}»',
    proposal: 'Mein Vorschlag: «{{problem}}»',
    ask: 'Was ist das Problem, in einem Satz?',
    askProposal: 'Passt der Satz so? Sonst schreiben Sie ihn in Ihren Worten.',
    tooLittle: 'Das ist für den Support zu knapp: Was wollten Sie tun, und was geschieht?',
  },
  /** One sentence a case, taken with one press. In the mail it stands in the mail's language. */
  proposal: {
    account: 'Ich kann die Registrierung meines Cisco-Kontos nicht abschliessen.',
    activation: 'Das Mail «{{facts.activationSubject}}» mit dem Code ist bei mir nicht angekommen.',
    page: 'Die Registrierungsseite von Cisco funktioniert in meinem Browser nicht richtig.',
    login: 'Ich kann mich bei meinem bestehenden Cisco-Konto nicht anmelden.',
    customerNumber:
      'Bitte teilen Sie mir mit, welche {{facts.customerNumberName}} unsere Firma hat; ich brauche sie für die Registrierung als {{facts.partnerStatusName}}.',
  },
  ownProblem: {
    body: 'Gut, dann in Ihren Worten: was Sie tun wollten, und was geschieht.',
    ask: 'Was ist das Problem, in einem Satz?',
  },
  addressNoted: 'Notiert: Die Antwort soll an `{{address}}` gehen.',
  additionNoted: 'Notiert: Das kommt in die Meldung, unter «Weitere Angaben».',
  browsers: {
    body: 'Der Support braucht die Browser, die Sie verwendet haben, mit Version.',
    now: 'Bisher steht dort: {{browsers}}.',
    ask: 'Welche Browser sind es, und in welcher Version? Zum Beispiel «Edge 141 und Firefox 145».',
  },
  version: {
    body: 'Die Version steht meist im Menü des Browsers unter «Hilfe» oder «Über …».',
    ask: 'In welcher Version haben Sie {{browsers}}?',
  },
  contact: {
    body: 'Die Antwort kommt per E-Mail direkt zu Ihnen.',
    now: 'Bisher steht dort: `{{contact}}`',
    askCisco:
      'An welche Adresse soll sie gehen? Am besten an die, mit der Sie sich bei Cisco registriert haben.',
    askOperator: 'An welche Adresse soll sie gehen?',
  },
  registeredNoted: 'Notiert: Registriert sind Sie mit `{{address}}`.',
  registeredCheck: {
    body: 'Registriert sind Sie nach Ihren Angaben mit `{{address}}`.',
    ask: 'Meinten Sie `{{suggestion}}`?',
  },
  contactCheck: {
    ask: 'Meinten Sie `{{suggestion}}`?',
  },
  preview: {
    body: 'So sieht die Meldung aus:',
    added: 'Das steht jetzt auch in der Meldung, unter «Weitere Angaben».',
    corrected: 'Berichtigt.',
    tooLong:
      'Das ist zu lang: Weitere Angaben haben zusammen höchstens {{length}} Zeichen Platz. Fassen Sie es bitte kürzer.',
    masked: 'Eine Kundennummer habe ich unkenntlich gemacht: Cisco braucht sie nicht.',
    english:
      'Cisco schreibe ich auf Englisch; auf Wunsch geht es auch auf Deutsch. Ihr eigener Satz bleibt, wie er ist.',
    ask: 'Passt alles? Sie können jede Angabe noch ändern.',
  },
  consent: {
    bodyCisco:
      'Die Meldung ist mit allem, was Sie gesehen haben, für Cisco bestimmt ({{facts.ciscoSupportEmail}}), möglicherweise in den USA. Abschicken werden Sie sie selbst, aus Ihrem Mailprogramm: Ich verschicke keine Mails und gebe Ihnen nach Ihrem Ja den Link und die Texte dafür.',
    bodyOperator:
      'Die Meldung ist mit allem, was Sie gesehen haben, für {{facts.operatorName}} bestimmt ({{facts.operatorSupportEmail}}). Abschicken werden Sie sie selbst, aus Ihrem Mailprogramm: Ich verschicke keine Mails und gebe Ihnen nach Ihrem Ja den Link und die Texte dafür.',
    ask: 'Sind Sie damit einverstanden?',
  },
  consentSend: {
    bodyCisco:
      'Ich schicke die Meldung mit allem, was Sie gesehen haben, an Cisco ({{facts.ciscoSupportEmail}}), möglicherweise in den USA; die Antwort geht an `{{contact}}`. Einmal verschickt, lässt sie sich nicht mehr zurückholen.',
    bodyOperator:
      'Ich schicke die Meldung mit allem, was Sie gesehen haben, an {{facts.operatorName}} ({{facts.operatorSupportEmail}}); die Antwort geht an `{{contact}}`. Einmal verschickt, lässt sie sich nicht mehr zurückholen.',
    ask: 'Sind Sie damit einverstanden?',
  },
  handedOver: {
    body: 'Ihre Meldung ist bereit, die Referenz ist **{{reference}}**. Öffnen Sie den Link, oder kopieren Sie die Texte in Ihr Mailprogramm, und senden Sie die Meldung dort ab; erst dann ist sie unterwegs.',
    answer:
      'Die Antwort kommt per E-Mail an `{{contact}}`. Auch sie kann im Spam oder in der Quarantäne landen; schauen Sie dort nach.',
    ask: 'Womit darf ich weiterhelfen?',
  },
  queued: {
    body: 'Danke. Ihre Meldung wird jetzt verschickt, die Referenz ist **{{reference}}**. Mit «Status» sehen Sie, ob sie hinausgegangen ist. Gelingt es nicht, sage ich es Ihnen und gebe Ihnen den Link und die Texte, damit Sie sie selbst senden können.',
    ask: 'Womit darf ich weiterhelfen?',
  },
  operatorContact: {
    body: 'Wenden Sie sich damit an Ihren üblichen Kontakt bei {{facts.operatorName}}: Eine eigene Adresse für solche Fragen ist mir nicht bekannt. Verschickt habe ich nichts; hier ist der Text zum Kopieren.',
    ask: 'Womit darf ich weiterhelfen?',
  },
  help: 'Hilfe von Cisco zur Anmeldung (dort «{{facts.ciscoHelpLabel}}»)',
  mail: {
    labels: { to: 'An', subject: 'Betreff', text: 'Text' },
    open: 'Meldung im Mailprogramm öffnen',
    openAndPaste: 'Mailprogramm öffnen (der Text ist zu lang für den Link: bitte einfügen)',
    pasteHere: '(Hier bitte den kopierten Text einfügen.)',
    yourContact: 'Ihr Kontakt bei {{facts.operatorName}}',
    subject: '{{case}} (Referenz {{reference}})',
    case: {
      account: 'Cisco-Konto: Registrierung',
      activation: 'Cisco-Konto: Aktivierungsmail fehlt',
      page: 'Cisco-Konto: Seite funktioniert nicht',
      login: 'Cisco-Konto: Probleme bei der Anmeldung',
      partner: 'Registrierung als {{facts.partnerStatusName}}',
      customerNumber: '{{facts.customerNumberName}}',
    },
    greeting: 'Guten Tag',
    addition: 'Weitere Angaben: {{addition}}',
    registered: 'Registriert mit der E-Mail-Adresse: {{address}}',
    registeredUnknown: 'Registriert mit der E-Mail-Adresse: nicht angegeben',
    registeredLikely:
      'Registriert mit der E-Mail-Adresse: vermutlich {{contact}} (die für die Antwort; eine andere ist nicht bekannt)',
    answerTo: 'Antwort bitte an: {{contact}}',
    sent: 'Registrierungsformular abgeschickt: {{when}}',
    recency: {
      justNow: 'kurz vor der Bitte um Hilfe',
      minutes: 'einige Minuten vor der Bitte um Hilfe',
      hours: 'einige Stunden vor der Bitte um Hilfe',
      days: 'einen Tag oder länger vor der Bitte um Hilfe',
    },
    browsers: 'Verwendete Browser: {{browsers}}',
    browsersUnknown: 'Typ und Version nicht bekannt',
    versionUnknown: 'Version nicht bekannt',
    tried: 'Schon versucht (Zeiten in Zürich):',
    triedLine: '- {{when}}: {{what}} ({{outcome}})',
    toldLine: '- vorher, laut eigener Angabe: {{what}}',
    outcome: {
      told: 'laut eigener Angabe',
      notSolved: 'ohne Erfolg',
      blocked: 'auf diesem Gerät nicht möglich',
      solved: 'erledigt',
    },
    did: {
      spam: 'Spam und andere Ordner durchsucht',
      resend: 'Aktivierungsmail erneut angefordert',
      clear: 'Cache, Cookies und Verlauf gelöscht',
      closeAll: 'alle Browser geschlossen und neu versucht',
      otherBrowser: 'einen anderen Browser versucht',
    },
    steps: {
      account: {
        ready: 'Postfach und Adresse für das Konto bereitgestellt',
        form: 'Registrierungsformular ausgefüllt',
        verify: 'Aktivierungsmail geöffnet',
        code: 'Code aus dem Aktivierungsmail eingegeben',
        existing: 'mit dem bestehenden Konto angemeldet',
      },
      activation: {
        checkBack: 'auf das Aktivierungsmail gewartet',
        waitingMail: 'auf das Aktivierungsmail gewartet',
        spam: 'Spam und andere Ordner nach dem Aktivierungsmail durchsucht',
        typo: 'E-Mail-Adresse auf Tippfehler geprüft',
        registerAgain: 'mit der richtigen Adresse neu registriert',
        resend: 'Aktivierungsmail erneut angefordert',
        clear: 'Cache, Cookies und Verlauf des Browsers gelöscht',
        closeAll: 'alle Browser geschlossen und neu versucht',
        supported: 'einen von Cisco unterstützten Browser versucht',
      },
      trouble: {
        code: 'Code aus dem neusten Mail ohne Leerzeichen eingegeben',
        codeWhere: 'Feld für den Code gesucht',
        codeNew: 'neuen Code angefordert und eingegeben',
        codeWindow: 'Code in einem privaten Fenster eingegeben',
        page: 'Seite neu geladen und im privaten Fenster versucht',
        browsers: 'einen anderen, unterstützten Browser versucht',
        clear: 'Cache, Cookies und Verlauf des Browsers gelöscht',
        login: 'Hilfe zur Anmeldung durchgesehen',
        password: 'Passwort zurücksetzen lassen',
        mfa: 'Anmeldung in zwei Schritten geprüft',
        locked: 'gesperrtes Konto geprüft',
        predecessor: 'Konto einer früheren Person geprüft',
        fresh: 'mit dem neu erstellten Konto angemeldet',
      },
      partner: {
        associate: 'Zuordnung zur Firma in Partner Self Service',
        waitingAdmin: 'auf die Zustimmung des Partner-Administrators gewartet',
        customer: 'Kundennummer beschafft',
        waitingNumber: 'Kundennummer angefragt',
        form: 'Online-Formular der Bewerbung ausgefüllt',
        distributor: 'Distributor im Formular gewählt',
        agreement: 'Formular mit der Vereinbarung abgeschickt',
        sent: 'nach der Bewerbung auf Antwort gewartet',
        later: 'nach der Bewerbung auf Antwort gewartet',
      },
      renewal: {
        notYet: 'Verlängerung in Partner Self Service',
        open: 'Verlängerung in Partner Self Service',
        grace: 'Verlängerung in Partner Self Service',
        lapsed: 'Verlängerung in Partner Self Service',
        unknownDate: 'Verlängerung in Partner Self Service',
        how: 'Verlängerung in Partner Self Service',
        noButton: 'Option zum Verlängern gesucht',
        waitingAdmin: 'Partner-Administrator um die Verlängerung gebeten',
        ended: 'nach Ablauf die Option zum Verlängern gesucht',
      },
    },
    language: 'Sprache: {{language}}',
    languages: { de: 'Deutsch', en: 'Englisch' },
    reference: 'Referenz: {{reference}}',
    closing:
      'Zusammengestellt mit Lotse, dem automatischen Assistenten von {{facts.operatorName}}.',
  },
} as const;

/** Labels of this topic's buttons. */
export const supportChoices = {
  case: {
    account: 'Konto erstellen',
    activation: 'Aktivierungsmail',
    page: 'Seite funktioniert nicht',
    login: 'Anmeldung',
    partner: 'Partnerregistrierung',
    customerNumber: 'Kundennummer',
  },
  keepIt: 'So lassen',
  problemProposed: 'Ja, so stimmt es',
  problemOwn: 'Nein, in meinen Worten',
  browserUnknown: 'Weiss ich nicht',
  versionUnknown: 'Weiss ich nicht',
  registeredMeant: 'Ja, genau',
  registeredTyped: 'Nein, wie getippt',
  contactMeant: 'Ja, genau',
  contactTyped: 'Nein, wie getippt',
  previewRight: 'Passt, weiter',
  editProblem: 'Problem ändern',
  editBrowsers: 'Browser ändern',
  editContact: 'Adresse ändern',
  dropAddition: 'Weitere Angaben streichen',
  editCase: 'Anderes Anliegen',
  mailLanguage: { de: 'Auf Deutsch schreiben', en: 'Auf Englisch schreiben' },
  consentYes: 'Ja, einverstanden',
  consentNo: 'Nein, zurück zur Meldung',
} as const;

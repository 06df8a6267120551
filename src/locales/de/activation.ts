export const activation = {
  name: 'Aktivierungs-E-Mail fehlt',
  tried: {
    body: 'Das Aktivierungsmail von Cisco ist noch nicht da? Das lässt sich meist in wenigen Schritten lösen.',
    ask: 'Was haben Sie schon probiert? Sie können auch mehreres in einer Nachricht schreiben.',
    askMore: 'Noch etwas? Sonst «Das war alles».',
  },
  since: {
    ask: 'Wann haben Sie das Registrierungsformular abgeschickt?',
  },
  wait: {
    body: 'Das Mail wird automatisch verschickt und braucht manchmal einige Minuten. Ich kann in {{minutes}} Minuten von selbst nachfragen.',
    ask: 'Wollen Sie kurz warten?',
  },
  waitingMail: {
    body: 'Gut, ich frage um {{time}} Uhr nach. Sie können inzwischen weiterarbeiten.',
    bodyNoTime: 'Gut, wir warten auf das Mail.',
    ask: 'Melden Sie sich einfach, sobald es da ist.',
  },
  checkBack: {
    ask: 'Ist das Aktivierungsmail inzwischen angekommen?',
  },
  spam: {
    body: 'Durchsuchen Sie Ihren Spam und andere Ordner nach einem Mail von `{{facts.activationSender}}` mit dem Betreff «{{facts.activationSubject}}». Am sichersten suchen Sie nach dem Absender; möglich ist auch `{{facts.activationSenderAlso}}`.',
    m365: 'In Outlook mit Microsoft 365: zuerst der Ordner «{{facts.outlookJunkFolder}}», dann «{{facts.outlookOtherTab}}» und alle weiteren Ordner. Was die Quarantäne zurückhält, liegt in keinem Ordner, sondern auf der Seite unten.',
    gmail:
      'In Gmail: Ordner «{{facts.gmailSpamFolder}}» öffnen und bei einem Treffer auf «{{facts.gmailNotSpam}}» klicken. Schauen Sie auch in den Tabs «Werbung» und «Benachrichtigungen» nach; in Google Workspace hält allenfalls nur der Administrator Mails zurück.',
    appleMail:
      'In Apple Mail: Ordner «Werbung» (Junk) öffnen, danach über alle Postfächer nach dem Absender suchen. Viele Firmen filtern zusätzlich auf dem Server.',
    thunderbird:
      'In Thunderbird: Ordner «Junk» (oder «Spam») öffnen, danach über alle Konten nach dem Absender suchen. Viele Firmen filtern zusätzlich auf dem Server.',
    other:
      'Schauen Sie in den Ordner für Spam oder unerwünschte Werbung, auch im Webmail Ihres Anbieters: Was der Server aussortiert, sieht das Mailprogramm oft nicht.',
    quarantine: 'Quarantäne von Microsoft 365',
    sender: 'Absender',
    subject: 'Betreff',
    ask: 'Ist das Mail da?',
  },
  mailProgram: {
    ask: 'Mit welchem Programm lesen Sie Ihre Mails?',
  },
  typo: {
    body: 'Bevor wir ein neues Mail anfordern: Ein Tippfehler in der Adresse ist ein häufiger Grund.',
    bodyAddress:
      'Bevor wir ein neues Mail anfordern: Sie haben `{{address}}` genannt. Ein Tippfehler in der Adresse ist ein häufiger Grund.',
    ask: 'Haben Sie sich sicher mit der richtigen E-Mail-Adresse registriert? Sie können sie auch hier eintippen, dann prüfe ich sie.',
  },
  registerAgain: {
    body: 'Dann ging das Mail an eine Adresse, die es so nicht gibt oder die Ihnen nicht gehört. Registrieren Sie sich einfach neu, mit der richtigen geschäftlichen Adresse: Das Aktivierungsmail kommt dann dorthin.',
    bodySuggestion:
      'Meinten Sie `{{suggestion}}`? Dann ging das Mail ins Leere: Registrieren Sie sich neu mit der richtigen Adresse, das Aktivierungsmail kommt dann dorthin.',
    ask: 'Ist das Mail jetzt da?',
  },
  resend: {
    body: 'Registrieren Sie sich erneut mit der gleichen E-Mail-Adresse. Dort haben Sie die Möglichkeit, auf «{{facts.resendLabel}}» zu klicken: Das löst ein neues Mail «{{facts.activationSubject}}» aus. Das neue Mail kann wieder im Spam landen.',
    register: 'Registrierung bei Cisco',
    ask: 'Ist das Mail jetzt da?',
  },
  save: {
    body: 'Als Nächstes löschen Sie Browserdaten und schliessen alle Fenster; dabei kann dieser Chat zugehen. Die Unterhaltung bleibt gespeichert, und wir machen danach hier weiter.',
    conversation: 'Name dieser Unterhaltung',
    ask: 'Bereit?',
  },
  clear: {
    body: 'Löschen Sie den Cache, die Cookies und den Verlauf Ihres Webbrowsers. Gespeicherte Passwörter müssen Sie nicht löschen; auf anderen Seiten werden Sie aber abgemeldet. Schneller Test vorher: die Registrierung in einem privaten Fenster öffnen.',
    chrome: '**Chrome:** {{facts.clearChrome}}. Kürzel: {{facts.clearChromeShortcut}}.',
    edge: '**Edge:** {{facts.clearEdge}}. Kürzel: {{facts.clearEdgeShortcut}}.',
    firefox: '**Firefox:** {{facts.clearFirefox}}. Kürzel: {{facts.clearFirefoxShortcut}}.',
    safari: '**Safari auf dem Mac:** {{facts.clearSafariMac}}.',
    safariIos: '**Safari auf iPhone oder iPad:** {{facts.clearSafariIos}}.',
    other:
      'In den meisten Browsern öffnet {{facts.clearChromeShortcut}} das richtige Fenster; sonst finden Sie es in den Einstellungen unter «Datenschutz».',
    ask: 'Haben Sie es danach nochmals versucht: Ist das Mail da?',
  },
  browser: {
    ask: 'Welchen Browser benutzen Sie?',
  },
  closeAll: {
    body: 'Wenn alles erledigt ist: Schliessen Sie alle Ihre Browser, also wirklich jedes Fenster. Öffnen Sie dann einen neu und versuchen Sie die Registrierung nochmals.',
    ask: 'Ist das Mail jetzt da?',
  },
  supported: {
    body: 'Welche Browser und Versionen Cisco.com unterstützt, steht auf der Seite unten; sie entscheidet. Ist Ihrer deutlich älter: aktualisieren, oder, wo das nicht erlaubt ist, einen anderen Browser nehmen.',
    bodyKnown:
      'Sie benutzen {{browsers}}. Welche Browser und Versionen Cisco.com unterstützt, steht auf der Seite unten; sie entscheidet. Ist Ihrer deutlich älter: aktualisieren, oder, wo das nicht erlaubt ist, einen anderen Browser nehmen.',
    page: 'Unterstützte Browser bei Cisco',
    ask: 'Hat es mit einem unterstützten Browser geklappt: Ist das Mail da?',
  },
  copy: {
    sender: '{{facts.activationSender}}',
    subject: '{{facts.activationSubject}}',
    conversation: '{{conversation}}',
  },
  passedBy: 'Schon erledigt: {{steps}}.',
  did: {
    spam: 'Spam durchsucht (massgebend sind der Absender `{{facts.activationSender}}` und der Betreff «{{facts.activationSubject}}»)',
    resend: 'Mail erneut angefordert (Knopf «{{facts.resendLabel}}»; es zählt das neuste Mail)',
    clear: 'Cache, Cookies und Verlauf gelöscht',
    closeAll: 'alle Browser geschlossen und neu versucht',
    otherBrowser: 'anderen Browser versucht (was Cisco unterstützt: {{facts.browserPage}})',
  },
  allTried:
    'Damit ist alles probiert, was Sie selbst tun können. Jetzt hilft der Support; was ich schon weiss, fülle ich aus.',
  blocked: {
    body: 'Kein Problem, das geht auf verwalteten Geräten oft nicht selbst. Hier ein fertiger Text für Ihre IT; kopieren und schicken genügt.',
    forIt: 'Text für Ihre IT',
    ask: 'Wie machen wir weiter?',
  },
  it: {
    mail: 'Guten Tag\n\nich warte auf ein Aktivierungsmail von Cisco, das nicht ankommt.\nBitte prüft Quarantäne und Nachrichtenverfolgung (Message Trace) auf Mails an mich von diesen Absendern:\n- {{facts.activationSender}}\n- {{facts.activationSenderAlso}}\nBetreff: «{{facts.activationSubject}}». Bitte gebt das Mail frei und lasst die Domain {{facts.ciscoMailDomain}} künftig durch.\n\nVielen Dank',
    mailSince:
      'Guten Tag\n\nich warte auf ein Aktivierungsmail von Cisco, das nicht ankommt (Formular abgeschickt: {{when}}).\nBitte prüft Quarantäne und Nachrichtenverfolgung (Message Trace) auf Mails an mich von diesen Absendern:\n- {{facts.activationSender}}\n- {{facts.activationSenderAlso}}\nBetreff: «{{facts.activationSubject}}». Bitte gebt das Mail frei und lasst die Domain {{facts.ciscoMailDomain}} künftig durch.\n\nVielen Dank',
    browser:
      'Guten Tag\n\nfür die Registrierung bei Cisco muss ich in meinem Browser Cache, Cookies und Verlauf löschen, alle Browserfenster schliessen und es in einem von Cisco unterstützten Browser nochmals versuchen ({{facts.browserPage}}). Das ist auf meinem Gerät gesperrt.\nKönnt ihr das für mich tun oder mir einen anderen aktuellen Browser freigeben?\n\nVielen Dank',
  },
  waiting: {
    body: 'Gut. Ihr Platz hier bleibt gespeichert, kommen Sie einfach zurück, sobald Sie Antwort haben.',
    ask: 'Ist es erledigt?',
  },
  notHereAfterAll: 'Gut, dann ist das Mail noch nicht da, und wir suchen weiter.',
  code: {
    body: 'Sehr gut. Befolgen Sie die Anweisungen im Mail «{{facts.activationSubject}}» und geben Sie den Code daraus **auf der Cisco-Seite** ein, nicht hier. Erst damit ist die Registrierung vollständig.',
    ask: 'Wurde der Code angenommen?',
  },
  done: {
    body: 'Geschafft: Ihr Cisco-Konto ist aktiviert. Wenn Ihre Firma Cisco Registered Partner werden will, ist das der nächste Schritt.',
    ask: 'Womit darf ich weiterhelfen?',
  },
} as const;

export const trouble = {
  name: 'Code, Seite oder Login',
  what: { ask: 'Was macht Mühe?' },
  code: {
    body: 'Nehmen Sie den Code aus dem neusten Mail «{{facts.activationSubject}}»: Wurde mehrmals eines verschickt, gilt meist nur der letzte. Tippen Sie ihn ohne Leerzeichen davor, dazwischen oder danach ein; beim Kopieren kommt oft eines mit. Er gehört ins Feld **auf der Cisco-Seite**, nicht hierher.',
    ask: 'Wurde der Code jetzt angenommen?',
  },
  codeWhere: {
    body: 'Der Code gehört **auf die Cisco-Seite**, nicht hierher: Nach dem Abschicken des Formulars fragt die Seite im nächsten Schritt danach. Ist das Fenster noch offen, geben Sie ihn dort ein.',
    ask: 'Wurde der Code angenommen?',
  },
  codeNew: {
    body: 'Lassen Sie sich einen neuen Code schicken: Registrieren Sie sich nochmals mit der gleichen E-Mail-Adresse und klicken Sie auf «{{facts.resendLabel}}». Auf der gleichen Seite lässt sich der Code meist auch eingeben. Nehmen Sie nur den aus dem neusten Mail.',
    register: 'Registrierung bei Cisco',
    ask: 'Wurde der neue Code angenommen?',
  },
  codeWindow: {
    body: 'Dann liegt es vielleicht am Browser. Öffnen Sie ein privates Fenster und geben Sie den neusten Code dort auf der Cisco-Seite ein, nicht hier.',
    ask: 'Wurde der Code so angenommen?',
  },
  page: {
    body: 'Bleibt die Seite leer, lädt sie endlos oder reagiert ein Knopf nicht, liegt es oft am Browser. Öffnen Sie die Cisco-Seite in einem privaten Fenster: Das ist der schnellste Test. Schalten Sie auch Add-ons wie Werbeblocker für diese Seite aus.',
    ask: 'Funktioniert die Seite so?',
  },
  window: {
    chrome: 'Privates Fenster in Chrome: {{facts.privateChrome}}.',
    edge: 'Privates Fenster in Edge: {{facts.privateEdge}}.',
    firefox: 'Privates Fenster in Firefox: {{facts.privateFirefox}}.',
    safari:
      'Privates Fenster in Safari: {{facts.privateSafariMac}} ({{facts.privateSafariMacShortcut}}).',
    other:
      'Privates Fenster: in Chrome und Edge {{facts.privateChrome}}, in Firefox {{facts.privateFirefox}}, in Safari auf dem Mac {{facts.privateSafariMac}}; sonst im Menü des Browsers.',
  },
  browsers: {
    body: 'Welche Browser und Versionen Cisco.com unterstützt, steht auf der Seite unten; sie entscheidet. Versuchen Sie es in einem anderen, aktuellen Browser; ist Ihrer deutlich älter, aktualisieren Sie ihn.',
    bodyKnown:
      'Sie benutzen {{browsers}}. Welche Browser und Versionen Cisco.com unterstützt, steht auf der Seite unten; sie entscheidet. Versuchen Sie es in einem anderen, aktuellen Browser; ist Ihrer deutlich älter, aktualisieren Sie ihn.',
    page: 'Unterstützte Browser bei Cisco',
    ask: 'Klappt es mit einem unterstützten Browser?',
  },
  whichBrowser: { ask: 'Welchen Browser benutzen Sie?' },
  clear: {
    body: 'Löschen Sie Cache, Cookies und Verlauf, schliessen Sie dann alle Ihre Browser und versuchen Sie es erneut. Passwörter müssen Sie nicht löschen; auf anderen Seiten werden Sie aber abgemeldet. Geht dieser Chat dabei zu: Die Unterhaltung bleibt gespeichert, und wir machen danach hier weiter.',
    conversation: 'Name dieser Unterhaltung',
    ask: 'Klappt es danach?',
  },
  copy: { conversation: '{{conversation}}' },
  login: {
    body: 'Die Anmeldung geht in zwei Schritten: zuerst die E-Mail-Adresse, dann das Passwort. Wissen Sie nicht mehr, mit welcher Adresse: Versuchen Sie die geschäftliche. Alles Weitere steht in der Hilfe von Cisco.',
    page: 'Anmeldung bei Cisco',
    help: 'Hilfe von Cisco zur Anmeldung',
    ask: 'Woran hängt es?',
  },
  password: {
    body: 'Geben Sie auf der Anmeldeseite Ihre E-Mail-Adresse ein und klicken Sie auf «{{facts.forgotPasswordLabel}}» (Passwort vergessen). Das Zurücksetzen läuft per E-Mail, oder per SMS, wenn Ihre Handynummer im Profil steht. Ist eine zweistufige Anmeldung eingerichtet, kann vorher deren Code verlangt werden; schauen Sie auch im Spam nach.',
    ask: 'Können Sie sich jetzt anmelden?',
  },
  mfa: {
    body: 'Für die zweistufige Anmeldung (MFA) gehen {{facts.mfaApps}}; eingerichtet wird sie im Profil. Ist die App noch auf einem alten Gerät, melden Sie sich damit an und stellen Sie im Profil um. Ist sie verloren, kann das meist nur Cisco zurücksetzen: in der Hilfe unten über «{{facts.ciscoHelpLabel}}».',
    contact: 'Hilfe zur Anmeldung, mit «{{facts.ciscoHelpLabel}}»',
    ask: 'Können Sie sich jetzt anmelden?',
  },
  locked: {
    body: 'Wie lange eine Sperre nach Fehlversuchen dauert, weiss ich nicht; meist hilft eine Pause. Setzen Sie danach das Passwort mit «{{facts.forgotPasswordLabel}}» neu, statt weiter zu raten. Bleibt das Konto gesperrt, hilft Cisco über «{{facts.ciscoHelpLabel}}» auf der Hilfeseite.',
    ask: 'Können Sie sich jetzt anmelden?',
  },
  predecessor: {
    body: 'Cisco-Konten sind persönlich: Übernehmen Sie kein Konto einer früheren Kollegin oder eines Vorgängers, sondern erstellen Sie ein eigenes. Den Zugang zum Partnerkonto der Firma gibt danach meist deren Partner-Administrator frei. War das Ihr Vorgänger, hilft der Support weiter.',
    ask: 'Wie möchten Sie weitermachen?',
  },
  fresh: {
    body: 'Ganz neue Konten hält Cisco manchmal für eine Prüfung (Exportkontrolle) zurück; das löst sich meist in einigen Stunden von selbst. Hat Cisco Ihnen dazu ein Mail geschickt, gilt, was dort steht. Ist das Konto noch nicht mit dem Code aktiviert, holen Sie das zuerst nach.',
    ask: 'Können Sie sich jetzt anmelden?',
  },
  allTried:
    'Damit ist probiert, was Sie selbst tun können. Jetzt hilft der Support; was ich schon weiss, fülle ich aus.',
  loginToSupport: 'Dann schreiben wir dem Support; was ich schon weiss, fülle ich aus.',
  blocked: {
    body: 'Kein Problem, das geht auf verwalteten Geräten oft nicht selbst. Hier ein fertiger Text für Ihre IT; kopieren und schicken genügt.',
    forIt: 'Text für Ihre IT',
    ask: 'Wie machen wir weiter?',
  },
  it: {
    browser:
      'Guten Tag\n\neine Seite von Cisco funktioniert in meinem Browser nicht richtig. Zum Testen müsste ich ein privates Fenster ohne Add-ons oder einen anderen aktuellen Browser benutzen, oder Cache, Cookies und Verlauf löschen. Das ist auf meinem Gerät gesperrt.\nKönnt ihr das für mich tun oder freigeben? Was Cisco unterstützt: {{facts.browserPage}}\n\nVielen Dank',
    login:
      'Guten Tag\n\nich kann mich nicht bei meinem Cisco-Konto anmelden ({{facts.loginUrl}}).\nKönnt ihr prüfen, ob die Seite und die App für die zweistufige Anmeldung bei uns gesperrt sind, und ob Mails von {{facts.activationSender}} und {{facts.activationSenderAlso}} zurückgehalten werden?\n\nVielen Dank',
  },
  waiting: {
    body: 'Gut. Ihr Platz hier bleibt gespeichert, kommen Sie einfach zurück, sobald Sie Antwort haben.',
    ask: 'Ist es erledigt?',
  },
  accepted: {
    body: 'Sehr schön: Mit dem Code ist Ihr Cisco-Konto bereit. Wenn Ihre Firma Cisco Registered Partner werden will, ist das der nächste Schritt.',
    ask: 'Womit darf ich weiterhelfen?',
  },
  done: {
    body: 'Schön, damit ist das erledigt.',
    ask: 'Womit darf ich weiterhelfen?',
  },
} as const;

/** Labels of this topic's buttons. */
export const troubleChoices = {
  trouble: {
    code: 'Code wird abgelehnt',
    codeWhere: 'Wo den Code eintippen?',
    page: 'Seite geht nicht',
    browsers: 'Welcher Browser?',
    login: 'Anmeldung klappt nicht',
    password: 'Passwort vergessen',
    mfa: 'MFA oder Handy verloren',
    locked: 'Konto gesperrt',
    predecessor: 'Konto des Vorgängers',
    fresh: 'Konto ist ganz neu',
  },
  works: 'Klappt jetzt',
  stillNot: 'Klappt immer noch nicht',
  pageGone: 'Das Fenster ist zu',
  otherTrouble: 'Etwas anderes',
  understood: 'Alles klar',
  needSupport: 'Ich brauche den Support',
} as const;

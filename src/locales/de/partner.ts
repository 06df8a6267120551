export const partner = {
  name: 'Registered Partner werden',
  already: {
    ask: 'Ist Ihre Firma schon Cisco Partner?',
  },
  howToTell: {
    body: 'Fragen Sie am besten die Person, die bei Ihnen Cisco einkauft, oder Ihren Kontakt bei {{facts.distributorName}}. Mit einem Cisco-Konto hilft auch {{facts.pssName}}: Ist Ihr Profil dort einer Firma zugeordnet, sehen Sie meist unter «View Profile» deren Administratoren. Partnerfirmen stehen zudem im Verzeichnis {{facts.partnerLocatorName}}.',
    ask: 'Wissen Sie es jetzt?',
  },
  associate: {
    body: 'Dann braucht es meist keine neue Bewerbung: Sie ordnen Ihr eigenes Profil der Firma zu. Melden Sie sich dafür mit Ihrer geschäftlichen E-Mail-Adresse bei {{facts.pssName}} an.',
    how: 'Wählen Sie «{{facts.associateLabel}}» («{{facts.associateLabelEnglish}}», oder ähnlich benannt) und den Standort Ihrer Firma. Danach muss in der Regel der Partner-Administrator Ihrer Firma zustimmen.',
    link: 'Partner Self Service bei Cisco',
    ask: 'Haben Sie die Zuordnung beantragt?',
  },
  waitingAdmin: {
    body: 'Gut. Ob und wann die Zuordnung bestätigt wird, entscheidet der Partner-Administrator Ihrer Firma; eine kurze Nachricht an diese Person hilft. Ihr Platz hier bleibt gespeichert.',
    ask: 'Ist die Zuordnung bestätigt?',
  },
  associated: {
    body: 'Damit ist Ihr Profil mit Ihrer Firma verbunden. Der Partnerstatus selbst muss jährlich verlängert werden.',
    ask: 'Sollen wir gleich das Ablaufdatum anschauen?',
  },
  ready: {
    body: 'Für die Bewerbung als {{facts.partnerStatusName}} brauchen Sie drei Dinge:',
    account: 'ein funktionierendes Cisco-Konto mit Ihrer geschäftlichen E-Mail-Adresse',
    authority: 'das Recht, für Ihre Firma zu unterschreiben',
    customerNumber:
      'ein Kundenkonto bei {{facts.distributorName}}: Halten Sie Ihre {{facts.customerNumberName}} bereit',
    left: 'Notiert, vorhanden: {{there}}. Für die Bewerbung als {{facts.partnerStatusName}} brauchen Sie noch:',
    there: {
      account: 'das Cisco-Konto',
      authority: 'die Unterschrift',
      customerNumber: 'die {{facts.customerNumberName}}',
    },
    ask: 'Haben Sie alles, oder fehlt etwas?',
  },
  /** As the user's data is shown. */
  needs: {
    there: {
      account: 'Cisco-Konto vorhanden',
      authority: 'Unterschrift vorhanden',
      customerNumber: '{{facts.customerNumberName}} vorhanden',
    },
    missing: {
      account: 'Cisco-Konto fehlt',
      authority: 'Unterschrift fehlt',
      customerNumber: '{{facts.customerNumberName}} fehlt',
    },
  },
  authority: {
    body: 'Ohne dieses Recht lässt sich die Firma nicht registrieren. Hier ein Text für die Person, die bei Ihnen unterschreiben darf; sie braucht ein eigenes Cisco-Konto.',
    ask: 'Wie machen wir weiter?',
  },
  waitingAuthority: {
    body: 'Gut. Ihr Platz hier bleibt gespeichert; kommen Sie zurück, sobald Sie Antwort haben.',
    ask: 'Wie ist der Stand?',
  },
  customer: {
    body: 'Bei der Auswahl des Distributors wird Ihre {{facts.customerNumberName}} verlangt. Werden Sie also zuerst Kunde bei {{facts.distributorName}}.',
    operator: '{{facts.becomeCustomerText}}',
    link: 'Kunde werden',
    unknown:
      'Wie das genau geht, ist mir nicht hinterlegt. Fragen Sie Ihren Kontakt bei {{facts.distributorName}}, zum Beispiel so:',
    label: 'Text für Ihren Kontakt',
    help: 'Sie sind schon Kunde und kennen die Nummer nicht? {{facts.customerNumberHelp}}',
    noHelp:
      'Sie sind schon Kunde und kennen die Nummer nicht? Ihr Kontakt bei {{facts.distributorName}} nennt sie Ihnen, oder Ihre Buchhaltung weiss sie.',
    ask: 'Haben Sie die Nummer?',
  },
  waitingNumber: {
    body: 'Gut. Ihr Platz hier bleibt gespeichert; kommen Sie zurück, sobald Sie die Nummer haben. Mir müssen Sie sie nicht nennen.',
    ask: 'Haben Sie die Nummer jetzt?',
  },
  form: {
    body: 'Öffnen Sie das Online-Formular und melden Sie sich mit Ihrem Cisco-Konto an. Das Tool führt Sie automatisch Schritt für Schritt; geben Sie bitte alle Angaben ein, die es verlangt.',
    bodyNoLink:
      'Den Link zum Online-Formular habe ich leider nicht; fragen Sie Ihren Kontakt bei {{facts.distributorName}} danach. Sobald Sie es offen haben, führt Sie das Tool automatisch Schritt für Schritt. Geben Sie bitte alle Angaben ein, die es verlangt.',
    link: 'Online-Formular',
    label: 'Text für Ihren Kontakt',
    questionnaire:
      'Möglich ist auch ein kurzer Fragebogen zur Integrität Ihrer Firma; so war es jedenfalls früher.',
    ask: 'Sind Sie bei der Auswahl des Distributors?',
  },
  distributor: {
    body: 'Bei einem Punkt wählen Sie den Distributor, bei dem Sie Cisco Produkte kaufen möchten. Wählen Sie {{facts.distributorName}} als Ihren bevorzugten Distributor. Halten Sie dafür Ihre {{facts.customerNumberName}} bereit.',
    ask: 'Ist {{facts.distributorName}} gewählt?',
  },
  agreement: {
    body: 'Meist akzeptieren Sie gleich dort online die Vereinbarung mit Cisco, das {{facts.icpaShort}} ({{facts.icpaName}}). Lesen Sie es in Ruhe, Sie unterschreiben damit für Ihre Firma. Schicken Sie dann das Formular ab.',
    ask: 'Ist die Bewerbung abgeschickt?',
  },
  sent: {
    body: 'Sobald die Bewerbung abgeschickt ist, prüft Cisco sie; wie lange das dauert, ist nicht bekannt. Die Antwort kommt vermutlich per E-Mail: Schauen Sie auch im Spam nach.',
    ask: 'Ist der Status schon bestätigt?',
  },
  later: {
    body: 'Gut, das braucht Geduld. Ihr Platz hier bleibt gespeichert. Sobald der Status bestätigt ist: Notieren Sie das Ablaufdatum, es steht in Ihrem Cisco-Konto.',
    ask: 'Gibt es Neues?',
  },
  done: {
    body: 'Gratulation! Notieren Sie jetzt das Ablaufdatum, es steht in Ihrem Cisco-Konto. Die Vereinbarung gilt laut {{facts.distributorName}} {{facts.validityMonths}} Monate und kann {{facts.renewalOpensDays}} Tage vor Ablauf verlängert werden.',
    ask: 'Sollen wir die Daten gleich ausrechnen?',
  },
  passOn: {
    label: 'Text zum Weiterleiten',
    sign: 'Guten Tag\n\nunsere Firma soll {{facts.partnerStatusName}} werden. Die Bewerbung muss jemand ausfüllen, der für die Firma unterschreiben darf; dabei wird meist auch eine Vereinbarung mit Cisco akzeptiert ({{facts.icpaName}}, {{facts.icpaShort}}).\nNötig sind ein Cisco-Konto mit geschäftlicher E-Mail-Adresse ({{facts.registerUrl}}) und unsere {{facts.customerNumberName}}. Als bevorzugten Distributor bitte {{facts.distributorName}} wählen.\nKannst du das übernehmen, oder darf ich es mit deiner Zustimmung tun?\n\nVielen Dank',
    apply:
      'Guten Tag\n\nfür unsere Bewerbung als {{facts.partnerStatusName}} muss ich bei Cisco ein Online-Formular ausfüllen; auf meinem Gerät geht das nicht. Könnt ihr die Seite freigeben, oder kann es jemand mit Unterschriftsrecht an einem anderen Gerät ausfüllen?\nNötig sind ein Cisco-Konto mit geschäftlicher E-Mail-Adresse und unsere {{facts.customerNumberName}}. Als bevorzugten Distributor bitte {{facts.distributorName}} wählen.\n\nVielen Dank',
    associate:
      'Guten Tag\n\nich möchte mein Cisco-Profil unserer Firma zuordnen, auf meinem Gerät geht das aber nicht. Könnt ihr mir die Seite {{facts.pssUrl}} freigeben, oder kann der Partner-Administrator unserer Firma mich zuordnen?\n\nVielen Dank',
    customer:
      'Guten Tag\n\nunsere Firma möchte {{facts.partnerStatusName}} werden und braucht dafür ein Kundenkonto bei {{facts.distributorName}} und die {{facts.customerNumberName}}. Wie gehen wir vor, oder wie lautet unsere Nummer, falls wir schon Kunde sind?\n\nVielen Dank',
    formLink:
      'Guten Tag\n\nunsere Firma möchte {{facts.partnerStatusName}} werden. Können Sie mir bitte den Link zum Online-Formular der Bewerbung schicken?\n\nVielen Dank',
  },
  blocked: {
    body: 'Kein Problem, das geht auf verwalteten Geräten oft nicht selbst. Hier ein fertiger Text für jemanden, der es kann; kopieren und schicken genügt.',
    ask: 'Wie machen wir weiter?',
  },
  waiting: {
    body: 'Gut. Ihr Platz hier bleibt gespeichert; kommen Sie zurück, sobald Sie Antwort haben.',
    ask: 'Ist es erledigt?',
  },
} as const;

/** Labels of this topic's buttons. */
export const partnerChoices = {
  alreadyNo: 'Nein, noch nicht',
  alreadyYes: 'Ja, schon Partner',
  notSure: 'Bin nicht sicher',
  stillNotSure: 'Immer noch unsicher',
  associateSent: 'Ja, beantragt',
  approved: 'Ist bestätigt',
  allReady: 'Alles bereit',
  missing: {
    account: 'Cisco-Konto fehlt',
    authority: 'Darf nicht unterschreiben',
    customerNumber: 'Kundennummer fehlt',
  },
  mayNow: 'Ich darf jetzt',
  theyApplied: 'Bewerbung ist abgeschickt',
  numberHere: 'Nummer ist da',
  waitForNumber: 'Angefragt, ich warte',
  askSupport: 'Support fragen',
  atDistributor: 'Weiter zum Distributor',
  formTrouble: 'Formular macht Mühe',
  distributorChosen: 'Ist gewählt',
  bindsMe: 'Bindet mich das?',
  notListed: 'Steht nicht zur Auswahl',
  formSent: 'Abgeschickt',
  confirmed: 'Ist bestätigt',
  comeBackLater: 'Ich warte noch',
  noAnswer: 'Abgelehnt oder keine Antwort',
  noteExpiry: 'Ablaufdatum angeben',
} as const;

export const renewal = {
  name: 'Partnerstatus verlängern',
  expiry: {
    body: 'Die Vereinbarung als {{facts.partnerStatusName}} gilt laut {{facts.distributorName}} {{facts.validityMonths}} Monate und kann {{facts.renewalOpensDays}} Tage vor Ablauf verlängert werden.',
    ask: 'Wann läuft Ihre ab? Schreiben Sie es in Ihren Worten, zum Beispiel «31.12.2026», «Ende Januar» oder «vor 6 Tagen».',
  },
  over: 'Nach Ablauf gewährt Cisco laut {{facts.distributorName}} maximal {{facts.graceDays}} Tage Aufschub. Schauen Sie am besten noch heute in Ihr Cisco-Konto: Was dort steht, gilt.',
  which: {
    ask: 'Welchen Tag meinen Sie? Sind Sie unsicher, rechnen wir mit dem früheren, damit keine Frist verpasst wird.',
    again: 'Auch das lässt sich auf zwei Arten lesen.',
  },
  standing: {
    ask: 'Wie machen wir weiter?',
    decides: 'Massgebend ist das Datum in Ihrem Cisco-Konto.',
    far: 'Das liegt weiter weg als {{facts.validityMonths}} Monate; schauen Sie sicherheitshalber nach. Massgebend ist das Datum in Ihrem Cisco-Konto.',
  },
  notYet: {
    body_one:
      'Ablauf: {{date}}. Verlängern können Sie laut {{facts.distributorName}} {{facts.renewalOpensDays}} Tage vor Ablauf, also ab {{opens}}: morgen.',
    body_other:
      'Ablauf: {{date}}. Verlängern können Sie laut {{facts.distributorName}} {{facts.renewalOpensDays}} Tage vor Ablauf, also ab {{opens}}: in {{count}} Tagen.',
  },
  open: {
    body_one:
      'Ihre Vereinbarung läuft morgen ab, am {{date}}. Verlängern Sie jetzt: Es bleibt noch {{count}} Tag.',
    body_other:
      'Ihre Vereinbarung läuft am {{date}} ab. Sie können jetzt verlängern: Es bleiben noch {{count}} Tage.',
    bodyToday:
      'Ihre Vereinbarung läuft heute ab, am {{date}}. Verlängern Sie am besten gleich: Heute ist der letzte Tag vor der Aufschubsfrist.',
  },
  grace: {
    body_one: 'Ihre Vereinbarung ist gestern abgelaufen, am {{date}}.',
    body_other: 'Ihre Vereinbarung ist vor {{count}} Tagen abgelaufen, am {{date}}.',
    until:
      'Laut {{facts.distributorName}} gewährt Cisco nach Ablauf maximal {{facts.graceDays}} Tage Aufschub, hier bis {{graceEnds}}. Verlängern Sie am besten noch heute.',
    lastDay:
      'Laut {{facts.distributorName}} gewährt Cisco nach Ablauf maximal {{facts.graceDays}} Tage Aufschub, hier bis heute, {{graceEnds}}. Verlängern Sie am besten sofort.',
  },
  lapsed: {
    body: 'Ihre Vereinbarung ist am {{date}} abgelaufen, und der Aufschub von maximal {{facts.graceDays}} Tagen (laut {{facts.distributorName}}) endete am {{graceEnds}}. Ihr Status ist vermutlich beendet. Schauen Sie zuerst in Ihr Cisco-Konto, bevor Sie sich neu bewerben: Was dort steht, gilt.',
  },
  consequences: {
    lead: 'Wer den Vertrag bis {{facts.graceDays}} Tage nach Ablauf der Frist nicht verlängert, muss laut {{facts.distributorName}} mit diesen Folgen rechnen:',
    status: '{{facts.consequence1}}',
    access: '{{facts.consequence2}}',
    programme: '{{facts.consequence3}}',
    reapply: '{{facts.consequence4}}',
    locator: '{{facts.consequence5}}',
  },
  unknownDate: {
    body: 'Kein Problem, die Anleitung ist dieselbe. Das Ablaufdatum steht in Ihrem Cisco-Konto; wenn Sie es sehen, schreiben Sie es mir einfach.',
  },
  how: {
    body: 'Melden Sie sich bei Ihrem Cisco-Konto an und wählen Sie dort «{{facts.renewalLabel}}» (oder ähnlich benannt). Akzeptieren Sie dann bis zum Ablauf der Frist das aktuelle {{facts.icpaShort}}, die Vereinbarung mit Cisco.',
    login: 'Anmeldung bei Cisco',
    until: 'Ihre Frist: {{date}}.',
    graceUntil: 'Der Aufschub endet laut {{facts.distributorName}} am {{graceEnds}}.',
    notYet: 'Die Option ist voraussichtlich erst ab {{opens}} da.',
    lapsed:
      'Gibt es die Option noch, nehmen Sie sie. Ist sie weg, hilft «Option fehlt»; bewerben Sie sich nicht vorschnell neu.',
    noDate:
      'Möglich ist das laut {{facts.distributorName}} frühestens {{facts.renewalOpensDays}} Tage vor Ablauf; danach gewährt Cisco maximal {{facts.graceDays}} Tage Aufschub.',
    ask: 'Hat es geklappt?',
  },
  noButton: {
    body: 'Prüfen Sie zuerst, ob Sie mit Ihrer geschäftlichen E-Mail-Adresse angemeldet sind. Vielleicht sieht die Option nur der Partner-Administrator Ihrer Firma. Hier ein Text für diese Person.',
    ask: 'Wie machen wir weiter?',
  },
  waitingAdmin: {
    body: 'Gut. Ihr Platz hier bleibt gespeichert; kommen Sie zurück, sobald Sie Antwort haben.',
    ask: 'Ist die Vereinbarung verlängert?',
  },
  ended: {
    body: 'Dann ist der Status vermutlich beendet, und Sie müssten sich erneut bewerben. Sicher wissen es Ihr Kontakt bei {{facts.distributorName}} und der Partner-Administrator Ihrer Firma.',
    ask: 'Wie machen wir weiter?',
  },
  passOn: {
    label: 'Text zum Weiterleiten',
    ahead:
      'Guten Tag\n\nunsere Vereinbarung als {{facts.partnerStatusName}} läuft am {{date}} ab. Ich kann sie nicht selbst verlängern, vermutlich geht das nur als Partner-Administrator.\nBitte beim Cisco-Konto anmelden ({{facts.loginUrl}}), «{{facts.renewalLabel}}» (oder ähnlich) wählen und das aktuelle {{facts.icpaShort}} akzeptieren.\nGebt mir bitte Bescheid, sobald es erledigt ist, am besten mit dem neuen Ablaufdatum.\n\nVielen Dank',
    grace:
      'Guten Tag\n\nunsere Vereinbarung als {{facts.partnerStatusName}} ist am {{date}} abgelaufen; laut {{facts.distributorName}} gewährt Cisco höchstens bis {{graceEnds}} Aufschub. Ich kann sie nicht selbst verlängern, vermutlich geht das nur als Partner-Administrator.\nBitte noch heute beim Cisco-Konto anmelden ({{facts.loginUrl}}), «{{facts.renewalLabel}}» (oder ähnlich) wählen und das aktuelle {{facts.icpaShort}} akzeptieren.\nGebt mir bitte Bescheid, sobald es erledigt ist, am besten mit dem neuen Ablaufdatum.\n\nVielen Dank',
    lapsed:
      'Guten Tag\n\nunsere Vereinbarung als {{facts.partnerStatusName}} ist am {{date}} abgelaufen und vermutlich beendet. Bitte im Cisco-Konto nachsehen ({{facts.loginUrl}}), wie es um den Status steht und ob «{{facts.renewalLabel}}» (oder ähnlich) noch möglich ist; wenn ja, das aktuelle {{facts.icpaShort}} akzeptieren.\nGebt mir bitte Bescheid, was dort steht.\n\nVielen Dank',
    noDate:
      'Guten Tag\n\nunsere Vereinbarung als {{facts.partnerStatusName}} muss jährlich verlängert werden. Ich kann das nicht selbst, vermutlich geht es nur als Partner-Administrator.\nBitte beim Cisco-Konto anmelden ({{facts.loginUrl}}), das Ablaufdatum prüfen, «{{facts.renewalLabel}}» (oder ähnlich) wählen und das aktuelle {{facts.icpaShort}} akzeptieren.\nGebt mir bitte Bescheid, sobald es erledigt ist, am besten mit dem neuen Ablaufdatum.\n\nVielen Dank',
  },
  blocked: {
    body: 'Kein Problem. Hier ein Text für jemanden in Ihrer Firma, der es kann und darf; kopieren und schicken genügt.',
    ask: 'Wie machen wir weiter?',
  },
  waiting: {
    body: 'Gut. Ihr Platz hier bleibt gespeichert; kommen Sie zurück, sobald Sie Antwort haben.',
    ask: 'Ist es erledigt?',
  },
  newDate: {
    body: 'Sehr gut. In Ihrem Cisco-Konto sollte jetzt ein neues Ablaufdatum stehen; üblich ist eines {{facts.validityMonths}} Monate später.',
    ask: 'Welches Datum steht dort?',
    past: '{{date}} liegt nicht in der Zukunft; das neue Ablaufdatum müsste später sein.',
  },
  dates: {
    same: 'Genau, dieses Datum steht schon da.',
    body: 'Diese Daten liegen noch vor Ihnen; tragen Sie sie gleich im Kalender ein.',
    none: 'Ohne Ablaufdatum kann ich keine Daten ausrechnen; es steht in Ihrem Cisco-Konto.',
    over: 'Von diesen Daten liegt keines mehr vor Ihnen; das letzte war {{graceEnds}}.',
    label: 'Für Ihren Kalender',
    allThree:
      'Verlängern möglich ab: {{opens}}\nAblauf der Vereinbarung: {{expires}}\nEnde der Aufschubsfrist (laut {{facts.distributorName}}): {{graceEnds}}',
    lastTwo:
      'Ablauf der Vereinbarung: {{expires}}\nEnde der Aufschubsfrist (laut {{facts.distributorName}}): {{graceEnds}}',
    lastOne: 'Ende der Aufschubsfrist (laut {{facts.distributorName}}): {{graceEnds}}',
    ask: 'Notiert?',
  },
  calendar: {
    name: '{{facts.partnerStatusName}}',
    fileName: 'Partnerstatus-Fristen.ics',
    opens: '{{facts.partnerStatusName}}: ab heute verlängern',
    expires: '{{facts.partnerStatusName}}: Vereinbarung läuft ab',
    graceEnds: '{{facts.partnerStatusName}}: Aufschub endet',
    how: 'Bei Cisco anmelden ({{facts.loginUrl}}), «{{facts.renewalLabel}}» (oder ähnlich benannt) wählen und das aktuelle {{facts.icpaShort}} akzeptieren. Massgebend ist das Datum im Cisco-Konto.',
    late: 'Laut {{facts.distributorName}} der letzte Tag, an dem sich die abgelaufene Vereinbarung noch verlängern lässt: bei Cisco anmelden ({{facts.loginUrl}}) und «{{facts.renewalLabel}}» (oder ähnlich benannt) wählen. Massgebend ist, was im Cisco-Konto steht.',
  },
  done: {
    body: 'Das war es zur Verlängerung. Kommen Sie wieder, wenn es so weit ist; massgebend ist immer das Datum in Ihrem Cisco-Konto.',
  },
} as const;

/** Labels of this topic's buttons. */
export const renewalChoices = {
  expiryOver: 'Schon abgelaufen',
  expiryUnknown: 'Weiss ich nicht',
  reading: { first: '{{date}}', second: '{{date}}', earlier: 'Unsicher: das frühere' },
  showHow: 'So wird verlängert',
  lookFirst: 'Im Konto nachsehen',
  noteDates: 'Daten notieren',
  renewed: 'Erledigt, verlängert',
  otherDate: 'Anderes Datum',
  noButton: 'Option fehlt',
  applyAgain: 'Neu bewerben',
  otherReason: 'Vielleicht anderer Grund',
  newDateProposed: '{{date}}',
  newDateUnknown: 'Weiss ich noch nicht',
  datesNoted: 'Notiert',
} as const;

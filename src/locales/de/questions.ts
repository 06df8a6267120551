/** Answers to the small questions (`machines/questions.ts`), given in any step. */
export const questions = {
  greet: 'Grüezi! Schön, dass Sie da sind.',
  thanks: 'Gern geschehen. Ich bin hier, wenn Sie mich wieder brauchen.',
  yes: 'Gut. Damit ich weiss, was Sie meinen, wählen Sie bitte aus oder schreiben Sie es kurz.',
  no: 'In Ordnung. Wählen Sie aus, was stattdessen passt, oder schreiben Sie es kurz.',
  solved: 'Das freut mich! Wählen Sie, wie es weitergeht.',
  notSolved: 'Das tut mir leid. Sagen Sie mir, woran es hängt, dann gehen wir es durch.',
  whichEmail:
    'Verwenden Sie die geschäftliche E-Mail-Adresse der Firma, für die Sie arbeiten, wenn Sie deren Cisco Produkte und Services nutzen werden. Mit einer privaten Adresse haben Sie keinen Zugriff auf die Produkte und Services von Cisco, die Ihr Unternehmen erworben hat; auch ein Antrag als Partner verlangt eine geschäftliche.',
  whichEmailShared:
    'Konten sind persönlich: besser Ihre eigene Adresse als ein gemeinsames Postfach wie «info» oder «verkauf».',
  whichCountry:
    'Geben Sie das Land ein, in dem Sie leben. Mit Ihrem Land und der Unternehmensadresse bestätigt Ihr Profil, dass Cisco legal mit Ihnen Geschäfte tätigen kann.',
  resend:
    'Registrieren Sie sich erneut mit der gleichen E-Mail-Adresse. Dort können Sie auf «{{facts.resendLabel}}» klicken, das löst ein neues Mail «{{facts.activationSubject}}» aus.',
  clearCache:
    'So löschen Sie Cache, Cookies und Verlauf; Passwörter müssen Sie nicht löschen, aber auf anderen Seiten werden Sie abgemeldet.',
  clearCacheOther: 'Für einen anderen Browser schreiben Sie einfach dessen Namen dazu.',
  supportedBrowsers:
    'Ein aktueller, verbreiteter Browser ist meist richtig. Welche Browser und Versionen Cisco.com unterstützt, steht auf dieser Seite; sie entscheidet.',
  supportedYours: 'Sie benutzen, soviel ich weiss: {{browsers}}.',
  chooseDistributor:
    'Wählen Sie im Formular {{facts.distributorName}} als Ihren bevorzugten Distributor und halten Sie Ihre {{facts.customerNumberName}} bereit. Wie der Name in der Liste von Cisco genau geschrieben ist, weiss ich nicht; suchen Sie nach «ALSO».',
  chooseDistributorFree: 'Die Angabe verpflichtet Sie nicht, nur dort einzukaufen.',
  customerNumber:
    'Die {{facts.customerNumberName}} brauchen Sie im Partnerformular, sobald Sie {{facts.distributorName}} als bevorzugten Distributor wählen; halten Sie sie bereit.',
  customerNumberWhere: 'Wo sie steht: {{facts.customerNumberHelp}}',
  customerNumberWhereUnknown:
    'Wo Sie sie finden, weiss ich nicht sicher; Ihr Kontakt bei {{facts.operatorName}} kann sie Ihnen nennen.',
  customerNumberNone:
    'Noch keine? Dann muss Ihre Firma zuerst Kunde bei {{facts.operatorName}} werden. {{facts.becomeCustomerText}}',
  customerNumberNonePlain:
    'Noch keine? Dann muss Ihre Firma zuerst Kunde bei {{facts.operatorName}} werden; wie, sagt Ihnen deren Verkauf.',
  becomeCustomer: 'Kunde werden',
  validity:
    'Die Vereinbarung als {{facts.partnerStatusName}} gilt laut {{facts.distributorName}} {{facts.validityMonths}} Monate und kann {{facts.renewalOpensDays}} Tage vor Ablauf verlängert werden. Massgebend ist das Datum in Ihrem Cisco-Konto.',
  grace:
    'Cisco gewährt laut {{facts.distributorName}} höchstens {{facts.graceDays}} Tage Aufschub nach Ablauf.',
  standing: {
    notYet: 'Bei Ihnen: Ablauf {{expires}}; verlängern können Sie ab {{opens}}.',
    open: 'Bei Ihnen: Ablauf {{expires}}; verlängern können Sie jetzt.',
    grace: 'Bei Ihnen: abgelaufen {{expires}}; der Aufschub endet {{graceEnds}}, am besten heute.',
    lapsed:
      'Bei Ihnen: abgelaufen {{expires}}, und der Aufschub endete {{graceEnds}}. Der Status ist vermutlich beendet; schauen Sie zuerst im Konto nach.',
  },
  cisco360:
    'Seit dem {{facts.cisco360Start}} heisst das Partnerprogramm von Cisco laut Fachpresse {{facts.cisco360Name}}. Die Registrierung, die ich beschreibe, ist die, wie sie {{facts.distributorName}} darstellt; was sich für {{facts.partnerStatusName}} ändert, habe ich nirgends bestätigt gefunden. Im Zweifel fragen Sie Ihren Kontakt bei {{facts.operatorName}}.',
  whoAreYou:
    'Ich bin Lotse, ein Programm und kein Mensch: der automatische Assistent von {{facts.operatorName}}, nicht von Cisco. Ich helfe beim Cisco-Konto, beim Partnerstatus und bei dessen Verlängerung. Einen Menschen erreichen Sie über «Support».',
  icpa: '{{facts.icpaShort}} ist die «{{facts.icpaName}}»: die Vereinbarung, die Ihre Firma mit Cisco als {{facts.partnerStatusName}} schliesst.',
  locator:
    'Der {{facts.partnerLocatorName}} ist das Verzeichnis von Cisco, in dem Kunden Partner suchen.',
  explainAgain:
    'Gerne nochmals. Wenn etwas unklar bleibt, schreiben Sie, welches Wort oder welcher Punkt es ist.',
  sorry: 'Kein Problem.',
  otherDate: 'Gerne: Schreiben Sie einfach das richtige Datum, dann rechne ich neu.',
  expiryWhere:
    'Das Ablaufdatum steht in Ihrem Cisco-Konto; wo dort genau, weiss ich nicht. Sehen Sie es nicht, fragen Sie den Partner-Administrator Ihrer Firma oder Ihren Kontakt bei {{facts.distributorName}}. Die Anleitung gebe ich Ihnen auch ohne Datum.',
  noLogin:
    'Verlängert wird in einem Cisco-Konto, und dort steht auch das Ablaufdatum. Ohne Login fragen Sie jemanden in Ihrer Firma, der eines hat, am ehesten den Partner-Administrator; bei der Anleitung gebe ich Ihnen dafür mit «Kann ich hier nicht» einen Text zum Weiterleiten.',
  /** About a message to support that is under way. */
  answerWhen: 'Wann eine Antwort kommt, weiss ich nicht: Eine Frist dafür ist mir nicht bekannt.',
  whoReads: {
    cisco:
      'Die Meldung ist für den Support von Cisco ({{facts.ciscoSupportEmail}}) bestimmt; wer sie dort liest, weiss ich nicht. {{facts.operatorName}} bekommt sie nicht zugeschickt; dort ist aber diese Unterhaltung gespeichert, {{facts.retentionDays}} Tage lang.',
    operator:
      'Die Meldung ist für {{facts.operatorName}} ({{facts.operatorSupportEmail}}) bestimmt, nicht für Cisco; wer sie dort liest, weiss ich nicht. Dort ist auch diese Unterhaltung gespeichert, {{facts.retentionDays}} Tage lang.',
    yourContact:
      'Ich verschicke nichts: Den Text geben Sie selbst Ihrem Kontakt bei {{facts.operatorName}}. Dort ist auch diese Unterhaltung gespeichert, {{facts.retentionDays}} Tage lang.',
  },
  attach:
    'Einen Anhang kann ich nicht mitgeben. Senden Sie die Meldung aus Ihrem eigenen Mailprogramm, können Sie ihn dort beifügen; sonst schicken Sie ihn, wenn der Support Ihnen geantwortet hat.',
  whichMailLanguage: {
    en: 'Die Meldung ist auf Englisch: Ob sie auf Deutsch gelesen wird, weiss ich nicht. In der Vorschau stellen Sie sie mit «Auf Deutsch schreiben» um; Ihr eigener Satz bleibt, wie er ist.',
    de: 'Die Meldung ist auf Deutsch. In der Vorschau stellen Sie sie mit «Auf Englisch schreiben» um; Ihr eigener Satz bleibt, wie er ist.',
  },
  whatNext:
    'Passt die Meldung, frage ich Sie nach Ihrem Einverständnis und sage Ihnen dabei, ob ich sie verschicke oder ob Sie sie aus Ihrem Mailprogramm senden. Ohne Ihr Ja geht nichts hinaus.',
  notKnown: 'Das weiss ich leider nicht. An Ihrer Meldung hat sich nichts geändert.',
  beyond:
    'Das weiss ich leider nicht; am besten fragen Sie Ihren Kontakt bei {{facts.operatorName}}. Wir machen hier weiter:',
  companyNotFound:
    'Wie Ihre Firma bei Cisco eingetragen ist, sehe ich nicht. Suchen Sie nach dem Namen laut Handelsregister oder nach dem Ort; im Verzeichnis {{facts.partnerLocatorName}} sehen Sie, ob und wie sie dort steht. Steht sie nirgends, ist sie vielleicht noch kein Partner: Dann schreiben Sie «Support», oder wir bewerben sie neu.',
  refuses:
    'Gegen den Willen dieser Person geht es nicht: Ohne jemanden, der für die Firma unterschreiben darf, lässt sie sich nicht registrieren. Vielleicht darf es bei Ihnen noch jemand anderes. Was der Status bringt, kann Ihr Kontakt bei {{facts.operatorName}} der Person erklären.',
  closeAccount:
    'Wie man ein Cisco-Konto löscht, weiss ich nicht; suchen Sie danach im Profil, oder schreiben Sie «Support», dann bereiten wir eine Meldung an Cisco vor. Was ich hier von Ihnen gespeichert habe, löschen Sie mit «Meine Daten».',
  oneByOne: 'Dann der Reihe nach. Womit fangen wir an?',
  alreadyHere: 'Genau dabei sind wir gerade.',
  noted: 'Notiert, schon versucht: {{steps}}.',
  browsersNoted: 'Notiert, Ihre Browser: {{browsers}}.',
  programNoted: 'Notiert, Ihr Mailprogramm: {{program}}.',
  mailDuration:
    'Das Mail wird automatisch verschickt; wie lange es bei Cisco dauert, weiss ich nicht sicher. Bei solchen Mails sind meist {{facts.waitFromMinutes}} bis {{facts.waitToMinutes}} Minuten üblich, danach lohnt sich die Suche.',
  duration:
    'Wie lange das dauert, weiss ich leider nicht. Sie können hier jederzeit aufhören: Ihr Platz bleibt {{facts.retentionDays}} Tage gespeichert.',
  whereToLook:
    'Im Postfach der Adresse, mit der Sie sich registriert haben, auch im Spam und in anderen Ordnern. Suchen Sie nach dem Absender `{{facts.activationSender}}`; der Betreff ist «{{facts.activationSubject}}».',
  resendButton:
    'Meinen Sie «{{facts.resendLabel}}»? Den gibt es bei Cisco, wenn Sie sich dort mit der gleichen Adresse nochmals registrieren; wo genau auf der Seite, weiss ich nicht.',
  whatNow: 'Das ist der nächste Schritt:',
  firewall:
    'Dann muss Ihre IT das Mail von `{{facts.activationSender}}` freigeben und die Domain {{facts.ciscoMailDomain}} durchlassen. Bei den nächsten Schritten gibt es unter «Kann ich hier nicht» einen fertigen Text für sie.',
  cost: 'Ob und was das kostet, weiss ich nicht; das sagt Ihnen Ihr Kontakt bei {{facts.operatorName}}.',
  help: 'Gerne. Schreiben Sie in Ihren Worten, was nicht geht, zum Beispiel «kein Aktivierungsmail», oder nehmen Sie einen der Knöpfe. Einen Menschen erreichen Sie mit «Support».',
  bye: 'Auf Wiedersehen! Ihr Platz hier bleibt gespeichert, falls Sie weitermachen möchten.',
  anger:
    'Das ist ärgerlich, ich verstehe Sie. Wir machen in Ruhe weiter; lieber gleich jemandem schreiben? Dann genügt «Support».',
  myAddress: 'Notiert: Ihre Adresse ist `{{address}}`.',
  myAddressUnknown: 'Notiert habe ich noch keine Adresse; schreiben Sie sie bitte ganz.',
  urgent: 'Verstanden, es eilt. Am schnellsten geht es so:',
  severalAccounts:
    'Ein Konto ist persönlich und reicht für Sie; ältere Regeln von Cisco verbieten doppelte und gemeinsame Konten. Haben Sie schon eines, nehmen Sie am besten dieses: Eine andere E-Mail-Adresse lässt sich meist im Profil unter «{{facts.emailChangeSection}}» eintragen.',
  whoMay:
    'Ein Cisco-Konto erstellt jede Person für sich selbst. Als {{facts.partnerStatusName}} bewirbt die Firma jemand, der für sie unterschreiben darf und ein eigenes Cisco-Konto hat; wer das nicht darf, bekommt von mir einen Text zum Weiterleiten.',
  whatIsPartner:
    '{{facts.partnerStatusName}} ist der Status, mit dem Ihre Firma am Partnerprogramm von Cisco teilnimmt. Ihre Mitarbeitenden bekommen damit im Cisco-Konto Zugang auf Partnerebene, und die Firma steht im Verzeichnis {{facts.partnerLocatorName}}. Er gilt laut {{facts.distributorName}} {{facts.validityMonths}} Monate und wird dann verlängert.',
  smartAccount:
    'Smart Accounts und Lizenzen kenne ich nicht; sie sind bei Cisco etwas anderes als Ihr persönliches Konto. Damit hilft Ihnen Ihr Kontakt bei {{facts.operatorName}} weiter.',
  companyChanged:
    'Angaben zur Firma stehen in Ihrem Profil bei Cisco und lassen sich dort ändern, manche nur eingeschränkt. Arbeiten Sie jetzt bei einer anderen Firma, die schon Partner ist, ordnen Sie Ihr Profil ihr zu; das zeige ich Ihnen unter «Partner werden», Antwort «Ja». Eine andere E-Mail-Adresse lässt sich meist unter «{{facts.emailChangeSection}}» eintragen.',
  mayWait:
    'Verlängern können Sie in den {{facts.renewalOpensDays}} Tagen vor dem Ablauf. Bis zum letzten Tag zu warten ist riskant: Nach dem Ablauf gewährt Cisco laut {{facts.distributorName}} höchstens {{facts.graceDays}} Tage Aufschub.',
  later: 'In Ordnung, ich warte. Ihr Platz hier bleibt gespeichert; kommen Sie einfach zurück.',
  sharedAccount:
    'Ein Cisco-Konto gehört einer Person. Das einer Kollegin oder eines Kollegen benutzen Sie besser nicht mit, auch nicht, wenn die Person nicht mehr da ist; erstellen Sie ein eigenes mit Ihrer geschäftlichen Adresse.',
  pageLanguage:
    'In welcher Sprache Cisco seine Seiten und Mails zeigt, weiss ich nicht sicher; oft sind sie auf Englisch. Wollen Sie mit mir Englisch schreiben, sagen Sie «Englisch».',
  passwordRules:
    'Die Regeln fürs Passwort stehen im Formular und werden beim Tippen abgehakt, sobald sie erfüllt sind. Zahlen dazu kenne ich nicht.',
  ownName: 'Ihren eigenen Vor- und Nachnamen: Cisco-Konten sind persönlich.',
  otherDistributor:
    'Ich beschreibe den Weg über {{facts.distributorName}}. Cisco verlangt ein Kundenkonto bei einem autorisierten Distributor; ist das bei Ihnen ein anderer, fragen Sie am besten dort. Die Angabe verpflichtet Sie nicht, nur dort einzukaufen.',
  companySize:
    'Eine Mindestgrösse oder einen Mindestumsatz habe ich nirgends gefunden. Nötig sind ein Cisco-Konto, das Recht, für die Firma zu unterschreiben, und ein Kundenkonto beim Distributor. Genaueres sagt Ihnen Ihr Kontakt bei {{facts.operatorName}}.',
  whoAdmin:
    'Wer bei Ihnen der Partner-Administrator ist, weiss ich nicht; oft hat diese Person die Firma bei Cisco registriert. In «Partner Self Service» nennt das Profil der Firma meist ihre Administratoren. Ist niemand mehr da, hilft der Support: Schreiben Sie «Support».',
  doForMe:
    'Das kann ich nicht für Sie tun: Sie machen es selbst bei Cisco, und ich führe Sie Schritt für Schritt.',
  formField:
    'Von diesem Formular weiss ich: Es fragt nach {{facts.formFields}}. Verlangt es mehr, geben Sie Ihre geschäftlichen Angaben ein, also die Ihrer Firma.',
  pssWhat:
    'PSS heisst «Partner Self Service»: die Seite von Cisco, auf der Sie Ihr Konto einer Partnerfirma zuordnen und deren Angaben verwalten.',
  whichFirst:
    'Zuerst das Cisco-Konto: Ohne ein eigenes Konto lässt sich der Partnerstatus weder beantragen noch verlängern.',
  onceMore:
    'Damit komme ich hier noch nicht weiter. Nehmen Sie einen der Knöpfe unten, oder schreiben Sie die Antwort in Ihren Worten.',
  stuck:
    'So kommen wir nicht weiter. Soll der Support helfen? Dann schreiben Sie «Support», sonst nehmen Sie einen der Knöpfe unten.',
  doneThen: 'Gut, das ist gemacht.',
  mailHere: 'Gut. Ist das Mail damit da, dann schreiben Sie bitte «Mail ist da».',
  stillAtIt: 'Das tut mir leid; wir bleiben dran. Dafür brauche ich noch diese Antwort:',
  nothingOpen: 'Gerade ist nichts offen. Wählen Sie, womit es weitergeht.',
  severalOpen: 'Mehreres ist noch offen. Wählen Sie, womit es weitergeht.',
  status: {
    none: 'Von Ihnen ist keine Meldung an den Support bekannt.',
    handedOver:
      'Meldung **{{reference}}** vom {{date}} ({{case}}): bereit zum Absenden. Ob Sie sie abgeschickt haben, sehe ich nicht.',
    queued: 'Meldung **{{reference}}** vom {{date}} ({{case}}): wird verschickt.',
    sent: 'Meldung **{{reference}}** vom {{date}} ({{case}}): verschickt. Die Antwort kommt per E-Mail; schauen Sie auch im Spam nach.',
    failed: 'Meldung **{{reference}}** vom {{date}} ({{case}}): liess sich nicht verschicken.',
  },
} as const;

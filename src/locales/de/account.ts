export const account = {
  name: 'Cisco-Konto',
  why: {
    need: 'Sie benötigen ein Cisco-Konto, um viele Cisco Produkte, Services, Schulungen und den Support nutzen zu können.',
    preferences:
      'In Ihrem Profil legen Sie Ihre Voreinstellungen fest und verwalten Verträge und andere Geschäfte mit Cisco.',
    company:
      'Die Unternehmensinformationen im Profil verbinden Sie mit den Produkten und Services von Cisco, die das Unternehmen für Sie erworben hat.',
    country:
      'Ihr Land und die Unternehmensadresse im Profil bestätigen Cisco, dass Cisco legal mit Ihnen Geschäfte tätigen kann.',
    ask: 'Haben Sie schon ein Cisco-Konto (früher «{{facts.accountOldName}}»)?',
  },
  ready: {
    body: 'Das brauchen Sie für die Registrierung:',
    email:
      'eine **geschäftliche E-Mail-Adresse** der Firma, für die Sie arbeiten, wenn Sie deren Cisco Produkte und Services nutzen wollen',
    mailbox: 'jetzt gerade Zugriff auf dieses Postfach: Dorthin kommt ein Code',
    country: 'das Land, in dem Sie leben',
    person: 'Ihren eigenen Namen: Cisco-Konten sind persönlich, besser kein gemeinsames Postfach',
    ask: 'Ist alles bereit? Sie können auch gleich die Adresse eintippen, dann prüfe ich sie.',
  },
  email: {
    body: 'Gerne sage ich Ihnen, ob sich die Adresse eignet. Am besten ist eine geschäftliche E-Mail-Adresse der Firma, für die Sie arbeiten.',
    ask: 'Mit welcher E-Mail-Adresse wollen Sie sich registrieren?',
  },
  addressFine: '`{{address}}` sieht nach einer geschäftlichen Adresse aus, gut.',
  emailPrivate: {
    body: '`{{address}}` sieht nach einer privaten E-Mail-Adresse aus. Damit haben Sie keinen Zugriff auf die Produkte und Services von Cisco, die Ihr Unternehmen erworben hat. Auch ein Antrag als Partner verlangt eine geschäftliche Adresse.',
    ask: 'Haben Sie eine geschäftliche Adresse? Tippen Sie sie ein, oder machen Sie mit dieser weiter.',
  },
  emailRole: {
    body: '`{{address}}` sieht nach einem gemeinsamen Postfach aus. Cisco-Konten sind persönlich: Besser ist eine geschäftliche Adresse, die nur Ihnen gehört.',
    ask: 'Haben Sie eine eigene Adresse? Tippen Sie sie ein, oder machen Sie mit dieser weiter.',
  },
  emailMeant: {
    body: 'In `{{address}}` könnte ein Tippfehler stecken, und dann käme das Mail mit dem Code nie an.',
    ask: 'Meinten Sie `{{suggestion}}`?',
  },
  form: {
    body: 'Öffnen Sie {{facts.ciscoHome}}, klicken Sie oben rechts auf das Personensymbol und dann auf «{{facts.signUpLabel}}» (Registrieren). Meist führt auch der Link unten direkt zum Formular.',
    fields:
      'Es fragt nach {{facts.formFields}}. Geben Sie das Land ein, in dem Sie leben, und Ihre geschäftliche E-Mail-Adresse.',
    fieldsAddress:
      'Es fragt nach {{facts.formFields}}. Geben Sie das Land ein, in dem Sie leben, und als E-Mail-Adresse `{{address}}`.',
    sending:
      'Sobald Sie das Formular abschicken, löst das automatisch ein Mail «{{facts.activationSubject}}» mit einem Code aus.',
    register: 'Direkt zum Formular',
    ask: 'Haben Sie das Formular abgeschickt?',
  },
  verify: {
    body: 'Jetzt muss Ihre E-Mail-Adresse bestätigt werden: Befolgen Sie die Anweisungen im Mail «{{facts.activationSubject}}», das während der Registrierung automatisch versendet wird. Darin steht ein Code, der zur vollständigen Registrierung eingegeben werden muss, **auf der Cisco-Seite** und nicht hier.',
    ask: 'Ist das Mail da?',
  },
  code: {
    body: 'Sehr gut. Geben Sie den Code aus dem Mail **auf der Cisco-Seite** ein, nicht hier. Erst damit ist die Registrierung vollständig.',
    ask: 'Wurde der Code angenommen?',
  },
  existing: {
    body: 'Mit einem bestehenden Konto melden Sie sich einfach an, mit seiner E-Mail-Adresse und dem Passwort. Unsicher, welche Adresse es war? Versuchen Sie die geschäftliche.',
    private:
      'Läuft das Konto auf eine private Adresse: Partner brauchen eine geschäftliche, ändern lässt sie sich meist im Profil unter «{{facts.emailChangeSection}}».',
    login: 'Anmeldung bei Cisco',
    help: 'Hilfe von Cisco zur Anmeldung',
    ask: 'Klappt die Anmeldung?',
  },
  blocked: {
    body: 'Kein Problem, das geht auf verwalteten Geräten oft nicht selbst. Hier ein fertiger Text für Ihre IT; kopieren und schicken genügt.',
    bodyReady:
      'Kein Problem. Ohne Zugriff auf das Postfach kommen Sie nicht an den Code, dann füllen Sie das Formular besser später aus. Fehlt Ihnen eine eigene geschäftliche Adresse oder der Zugriff, hilft dieser Text an Ihre IT.',
    forIt: 'Text für Ihre IT',
    ask: 'Wie machen wir weiter?',
  },
  it: {
    mailbox:
      'Guten Tag\n\nfür ein persönliches Cisco-Konto brauche ich eine eigene geschäftliche E-Mail-Adresse und Zugriff auf ihr Postfach. Cisco schickt dorthin einen Code (Absender {{facts.activationSender}} oder {{facts.activationSenderAlso}}, Betreff «{{facts.activationSubject}}»).\nKönnt ihr mir das einrichten und diese Absender durchlassen?\n\nVielen Dank',
    page: 'Guten Tag\n\nich muss ein Cisco-Konto erstellen oder mich dort anmelden und komme auf meinem Gerät nicht auf die Seiten von Cisco.\nKönnt ihr mir diese Adressen freigeben oder ein anderes Gerät dafür geben?\n- {{facts.ciscoHome}}\n- {{facts.loginUrl}}\n- {{facts.registerUrl}}\n\nVielen Dank',
  },
  waiting: {
    body: 'Gut. Ihr Platz hier bleibt gespeichert, kommen Sie einfach zurück, sobald Sie Antwort haben.',
    ask: 'Ist es erledigt?',
  },
  withoutForm: {
    body: 'Ohne das Formular gibt es kein Konto, und es kommt auch kein Mail mit einem Code. Füllen Sie es auf einem anderen Gerät oder später aus: Ihr Platz hier bleibt gespeichert.',
    ask: 'Ist das Formular abgeschickt, oder soll ich Ihnen beim Anschreiben des Supports helfen?',
  },
  done: {
    body: 'Geschafft: Ihr Cisco-Konto ist bereit. Wenn Ihre Firma Cisco Registered Partner werden will, ist das der nächste Schritt.',
    ask: 'Womit darf ich weiterhelfen?',
  },
} as const;

/** Labels of this topic's buttons. */
export const accountChoices = {
  createAccount: 'Nein, erstellen',
  haveAccount: 'Habe schon eines',
  readyNow: 'Alles bereit',
  notAllReady: 'Mir fehlt etwas',
  skipEmail: 'Ohne Prüfung weiter',
  otherEmail: 'Andere Adresse nehmen',
  keepEmail: 'Mit dieser weiter',
  takeSuggestion: 'Ja, so',
  keepSpelling: 'Nein, meine stimmt',
  registered: 'Formular abgeschickt',
  addressTaken: 'Adresse hat schon ein Konto',
  pageTrouble: 'Die Seite macht Mühe',
  mailMissing: 'Kein Mail da',
  loginWorks: 'Anmeldung klappt',
  loginFails: 'Komme nicht hinein',
  neverActivated: 'Konto nie aktiviert',
} as const;

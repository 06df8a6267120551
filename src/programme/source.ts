/** One sentence of the page the guide is built on, and what a text that carries it has to contain. */
export type SourceSentence = {
  /** The sentence as ALSO Schweiz's page "Cisco Partnerprogramm" has it. */
  readonly quote: string;
  /** Fragments, compared without regard to case. */
  readonly must: { readonly de: readonly string[]; readonly en: readonly string[] };
};

const same = (...fragments: readonly string[]) => ({ de: fragments, en: fragments });

/** Every sentence of the page, in its order; headings are left out. */
export const SOURCE = {
  'account.need': {
    quote:
      'Sie benötigen ein Cisco-Konto, um viele Cisco Produkte, Services, Schulungen und den Support nutzen zu können.',
    must: {
      de: ['Cisco-Konto', 'viele', 'Produkte', 'Services', 'Schulungen', 'Support'],
      en: ['Cisco account', 'many', 'products', 'services', 'training', 'support'],
    },
  },
  'account.preferences': {
    quote:
      'Sie legen Ihre Voreinstellung fest und verwalten Verträge und andere Geschäfte mit Cisco über Ihr Profil.',
    must: {
      de: ['Voreinstellung', 'Verträge', 'Geschäfte mit Cisco', 'Profil'],
      en: ['preferences', 'contracts', 'business with Cisco', 'profile'],
    },
  },
  'account.companyInfo': {
    quote:
      'Über die Unternehmensinformationen in Ihrem Profil wird eine Verbindung zu Cisco Produkten und Services hergestellt, die das Unternehmen für Sie erworben hat.',
    must: {
      de: ['Profil', 'Produkte', 'Services', 'erworben'],
      en: ['profile', 'products', 'services', 'bought'],
    },
  },
  'account.country': {
    quote:
      'Ihr Land und die Unternehmensadresse in Ihrem Profil bestätigen Cisco, dass Cisco legal mit Ihnen Geschäfte tätigen kann.',
    must: {
      de: ['Land', 'Unternehmensadresse', 'legal', 'Geschäfte'],
      en: ['country', 'company address', 'legally', 'business'],
    },
  },
  'form.businessEmail': {
    quote:
      'Verwenden Sie eine geschäftliche E-Mail-Adresse, die dem Unternehmen zugeordnet ist, für das Sie arbeiten, wenn Sie davon ausgehen, dass Sie die zugehörigen Cisco Produkte und Services nutzen werden.',
    must: {
      de: ['geschäftliche E-Mail-Adresse', 'arbeiten', 'Produkte', 'Services'],
      en: ['business e-mail address', 'work', 'products', 'services'],
    },
  },
  'form.countryOfResidence': {
    quote: 'Geben Sie das Land ein, in dem Sie leben.',
    must: { de: ['Land', 'leben'], en: ['country', 'live'] },
  },
  'form.privateEmail': {
    quote:
      'Wenn Sie eine private E-Mail-Adresse verwenden, haben Sie keinen Zugriff auf die Produkte und Services von Cisco, die Ihr Unternehmen erworben hat.',
    must: {
      de: ['private', 'keinen Zugriff', 'Produkte', 'Services', 'erworben'],
      en: ['private', 'no access', 'products', 'services', 'bought'],
    },
  },
  'verify.followMail': {
    quote:
      'Ihre registrierte E-Mail muss durch Befolgen der Anweisungen in der Cisco - Account Activation E-Mail verifiziert werden, die während des Registrierungsprozesses automatisch versendet wird.',
    must: {
      de: ['Cisco - Account Activation', 'Anweisungen', 'automatisch'],
      en: ['Cisco - Account Activation', 'instructions', 'automatically'],
    },
  },
  'verify.code': {
    quote:
      'Ihre Cisco - Account Activation E-Mail enthält einen Code, der zur vollständigen Registrierung eingegeben werden muss.',
    must: { de: ['Code', 'Registrierung'], en: ['code', 'registration'] },
  },
  'missing.steps': {
    quote:
      'Wenn Sie Ihre Cisco - Account Activation E-Mail nicht erhalten, führen Sie die folgenden Schritte aus:',
    must: { de: ['Schritt'], en: ['step'] },
  },
  'missing.searchSpam': {
    quote:
      'Durchsuchen Sie Ihren SPAM und andere E-Mail-Ordner nach einer E-Mail von noreply@cisco.com mit dem Betreff "Cisco - Account Activation".',
    must: {
      de: [
        'Spam',
        'andere',
        'Ordner',
        'noreply@cisco.com',
        'Betreff',
        'Cisco - Account Activation',
      ],
      en: [
        'spam',
        'other',
        'folders',
        'noreply@cisco.com',
        'subject',
        'Cisco - Account Activation',
      ],
    },
  },
  'missing.resend': {
    quote:
      'Versuchen Sie, sich erneut mit der gleichen E-Mail-Adresse zu registrieren, und dort haben Sie die Möglichkeit, auf "E-Mail jetzt erneut senden" zu klicken, um den Versand einer neuen Cisco - Account Activation E-Mail auszulösen.',
    must: {
      de: ['gleichen', 'E-Mail-Adresse', 'E-Mail jetzt erneut senden'],
      en: ['same', 'e-mail address', 'E-Mail jetzt erneut senden'],
    },
  },
  'missing.clear': {
    quote: 'Löschen Sie den Cache, die Cookies und den Verlauf Ihres Webbrowsers.',
    must: { de: ['Cache', 'Cookies', 'Verlauf'], en: ['cache', 'cookies', 'history'] },
  },
  'missing.closeAll': {
    quote:
      'Nachdem alle oben genannten Schritte erledigt sind, schliessen Sie alle Ihre Browser und versuchen es erneut.',
    must: { de: ['alle', 'Browser', 'schliessen'], en: ['close', 'all', 'browsers', 'again'] },
  },
  'missing.supportedBrowsers': {
    quote:
      'Bitte beachten Sie, dass unterstützte Cisco.com-Browser und -Versionen zu finden sind, indem Sie auf den folgenden Link klicken: https://www.cisco.com/c/en/us/about/help/browser.html.',
    must: {
      de: ['unterstützt', 'Browser', 'https://www.cisco.com/c/en/us/about/help/browser.html'],
      en: ['support', 'browser', 'https://www.cisco.com/c/en/us/about/help/browser.html'],
    },
  },
  'missing.webHelp': {
    quote:
      'Wenn das Problem weiterhin besteht, wenden Sie sich an den Support unter web-help@cisco.com und geben Sie Informationen über den/die verwendeten Browsertyp(en) und -version(en) an.',
    must: {
      de: ['web-help@cisco.com', 'Browser', 'Version'],
      en: ['web-help@cisco.com', 'browser', 'version'],
    },
  },
  'partner.formGuided': {
    quote:
      'Sie werden vom Tool automatisch Schritt für Schritt geführt, bitte geben Sie alle benötigten Angaben an.',
    must: { de: ['Schritt für Schritt', 'alle'], en: ['step by step', 'all'] },
  },
  'partner.chooseDistributor': {
    quote:
      'Bei einem Punkt müssen Sie den Distributor auswählen, bei welchem Sie Cisco Produkte kaufen möchten.',
    must: { de: ['Distributor', 'kaufen'], en: ['distributor', 'buy'] },
  },
  'partner.distributor': {
    quote: 'Wählen Sie ALSO Schweiz als Ihren bevorzugten Distributor.',
    must: {
      de: ['ALSO Schweiz', 'bevorzugten Distributor'],
      en: ['ALSO Schweiz', 'preferred distributor'],
    },
  },
  'partner.customerNumber': {
    quote: 'Halten Sie für diesen Punkt Ihre ALSO Kundennummer bereit.',
    must: { de: ['ALSO Kundennummer', 'bereit'], en: ['ALSO customer number', 'ready'] },
  },
  'renewal.validity': {
    quote:
      'Die Cisco Registered Partner Vereinbarung ist gültig für 12 Monate und kann 90 Tage vor Ablauf verlängert werden.',
    must: { de: ['12 Monate', '90 Tage'], en: ['12 months', '90 days'] },
  },
  'renewal.login': {
    quote: 'Um Ihre Partnervereinbarung zu verlängern, melden Sie sich bei Ihrem Cisco-Konto an.',
    must: { de: ['Cisco-Konto', 'melden Sie sich'], en: ['Cisco account', 'sign in'] },
  },
  'renewal.option': {
    quote: 'Dann wählen Sie die Option "Meine Registrierung verlängern".',
    must: same('Meine Registrierung verlängern'),
  },
  'renewal.acceptIcpa': {
    quote: 'Sie müssen das aktuelle ICPA bis zum Ablauf der Frist akzeptieren.',
    must: { de: ['aktuelle', 'ICPA', 'Ablauf'], en: ['current', 'ICPA', 'accept'] },
  },
  'renewal.grace': {
    quote: 'Cisco gewährt Ihnen maximal eine 10-tägige Aufschubsfrist nach Ablauf Ihrer Frist.',
    must: { de: ['10', 'Ablauf'], en: ['10', 'expir'] },
  },
  'renewal.consequence.lead': {
    quote:
      'Wenn Sie Ihren Vertrag bis 10-Tage nach Ablauf der Frist nicht verlängern, hat dies folgende Konsequenzen:',
    must: { de: ['10 Tage', 'nicht', 'verlänger'], en: ['10 days', 'not', 'renew'] },
  },
  'renewal.consequence.statusEnds': {
    quote: 'Ihr Status als Cisco Registered Partner wird beendet.',
    must: {
      de: ['Status als Cisco Registered Partner', 'beendet'],
      en: ['status as a Cisco Registered Partner', 'ends'],
    },
  },
  'renewal.consequence.accessLost': {
    quote: 'Alle Mitarbeiter verlieren den Zugang auf Partnerebene zum Cisco-Konto.',
    must: {
      de: ['Alle Mitarbeit', 'verlieren', 'Partnerebene', 'Cisco-Konto'],
      en: ['all employees', 'lose', 'partner-level access', 'Cisco account'],
    },
  },
  'renewal.consequence.programme': {
    quote:
      'Ihr Unternehmen ist nicht mehr berechtigt, am Cisco Channel Partner Programm teilzunehmen.',
    must: {
      de: ['Unternehmen', 'nicht mehr berechtigt', 'Cisco Channel Partner Programm'],
      en: ['company', 'no longer entitled', 'Cisco Channel Partner Program'],
    },
  },
  'renewal.consequence.reapply': {
    quote: 'Sie müssen sich erneut bewerben, um Cisco Registered Partner zu werden.',
    must: {
      de: ['erneut bewerben', 'Cisco Registered Partner'],
      en: ['apply again', 'Cisco Registered Partner'],
    },
  },
  'renewal.consequence.partnerLocator': {
    quote: 'Ihr Firmeneintrag wird aus dem Verzeichnis Partner Locator entfernt.',
    must: { de: ['Partner Locator', 'entfernt'], en: ['Partner Locator', 'removed'] },
  },
} as const satisfies Record<string, SourceSentence>;

export type SourceId = keyof typeof SOURCE;

import { composeMail } from '../../src/dialogs/render/composeMail.ts';
import { type SmtpCarrier, smtpCarrier } from '../../src/mail/smtpCarrier.ts';
import { MailFrom, SmtpUrl } from '../../src/mail/smtpSettings.ts';
import { testWording } from '../turns/talk.ts';

/** The real carrier, to a server of the test's. */
export async function carrierTo(
  url: string,
  onTrouble: (sentence: string) => void = () => undefined,
): Promise<SmtpCarrier> {
  const wording = await testWording();
  return smtpCarrier({
    server: SmtpUrl.parse(url),
    from: MailFrom.parse('"Lotse, der Gute" <lotse@haus.example>'),
    compose: (mail) => composeMail(mail, wording),
    onTrouble,
  });
}

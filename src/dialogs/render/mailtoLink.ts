/** Longer links are cut or refused by mail programs and by the systems that hand them over. */
export const MAX_MAILTO_LENGTH = 1900;

interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/**
 * A mailto: link of a whole letter. Where that is longer than mail programs take, the body is
 * `hint` ("paste the text here") instead, and `whole` is false. Line ends become CRLF, as RFC 6068
 * wants them.
 */
export function mailtoLink(letter: Letter, hint: string): { href: string; whole: boolean } {
  const href = linkOf(letter);
  return href.length <= MAX_MAILTO_LENGTH
    ? { href, whole: true }
    : { href: linkOf({ ...letter, body: hint }), whole: false };
}

function linkOf({ to, subject, body }: Letter): string {
  const address = encoded(to).replaceAll('%40', '@');
  return `mailto:${address}?subject=${encoded(subject)}&body=${encoded(body.replace(/\r?\n/g, '\r\n'))}`;
}

/** Also the marks that encodeURIComponent leaves and that end a link in running text. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

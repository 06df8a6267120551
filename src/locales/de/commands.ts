/** Exact words that are always a command, whatever step is open. Compared without case and marks. */
export const commands = {
  menu: [
    'menü',
    'menu',
    'menue',
    'hauptmenü',
    'hauptmenue',
    'übersicht',
    '/menu',
    '/start',
    '/hilfe',
  ],
  back: ['zurück', 'zurueck', 'zruck', 'zrugg', '/zurück', '/zurueck', '/back'],
  restart: ['neustart', 'neu starten', 'von vorne', 'neu beginnen', '/neu', '/restart'],
  support: ['support', 'mensch', '/support'],
  data: ['meine daten', '/daten', '/data'],
  status: ['status', 'stand', '/status'],
  german: ['deutsch', 'auf deutsch', '/de', '/deutsch'],
  english: ['englisch', 'auf englisch', '/en', '/englisch'],
} as const;

/** Words that tell two readings of one intent apart (regular expressions, folded text). */
export const hints = {
  country: '\\bland\\b|\\blaender\\b|schweiz|liechtenstein|deutschland|vaduz|oesterreich|wohnsitz',
  validity: 'wie lang|gueltig|gilt|giltet|dauert',
  supported:
    'unterstuetzt|welche[nrm]? browser|welche version|laeuft .* mit|geht .* mit|brauche ich|muss .* (chrome|edge|firefox|safari)',
  where: '\\bwo\\b|\\bwohin?\\b|welches feld',
  predecessor: 'vorgaenger|frueher\\w* mitarbeit|ehemalig|ausgetreten|nachfolg',
  mfa: '\\bmfa\\b|\\b2fa\\b|zwei ?faktor|authenticator|\\bduo\\b|neues handy|neus handy|natel|handy verloren',
  locked: 'gesperrt|gsperrt|\\bsperr|blockiert|blokiert|fehlversuch|zu oft|z vil mal|zu viele',
  password: 'passwor|passwrot|passwoert|kennwort|\\bpw\\b',
  fresh: '(eben|gerade|grad|frisch|neu) (registriert|erstellt|aktiviert|eroeffnet)|compliance',
  programme: '\\b360\\b|partnerprogramm',
  status: 'stand|status|angekommen|verschickt',
  /** Questions told by their words alone. */
  asks360: '\\bcisco 360\\b|\\b360 (partner|programm)|partnerprogramm 360',
  asksStatus:
    '(was ist|was isch|stand|wo ist|wo isch|wie stehts|wie steht es) .*(mein|mini|minere|unser|oiser)\\w* (meldung|meldig|anfrage|aafrag|ticket|nachricht)|(mein|unser)\\w* (meldung|anfrage|ticket|nachricht)( an den support)? .*(beantwortet|angekommen|verschickt|gesendet|bearbeitet)|antwort (vom|von) (support|cisco) .*(da|gekommen|erhalten)',
} as const;

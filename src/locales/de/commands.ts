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
  where: '\\bwo\\b|\\bwohin\\b|welches feld|eintippen|eingeben',
  programme: '\\b360\\b|partnerprogramm',
  status: 'stand|status|angekommen|verschickt',
} as const;

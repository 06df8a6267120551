import { dataNames } from './dataNames.ts';

/** The rooms of the conversation that are no topic. */
export const menu = {
  name: 'Menü',
  open: { ask: 'Worum geht es? Wählen Sie, oder schreiben Sie es in Ihren Worten.' },
  renewalStands: {
    open: 'Ihr Partnerstatus läuft am {{date}} ab; verlängern können Sie ihn schon jetzt.',
    grace:
      'Ihr Partnerstatus ist am {{date}} abgelaufen; verlängern können Sie ihn nur noch für kurze Zeit.',
    lapsed: 'Ihr Partnerstatus ist am {{date}} abgelaufen, die Zeit zum Verlängern ist vorbei.',
  },
} as const;

export const restart = {
  name: 'Neu beginnen',
  confirm: { ask: 'Wirklich von vorne beginnen? Ihre bisherigen Antworten gehen dabei verloren.' },
} as const;

export const data = {
  name: 'Meine Daten',
  overview: {
    body: 'Gespeichert sind diese Unterhaltung und Ihre Antworten, {{facts.retentionDays}} Tage lang, bei {{facts.operatorName}}. Codes und Passwörter werden vorher unkenntlich gemacht.',
    ask: 'Was möchten Sie tun?',
  },
  confirm: {
    ask: 'Soll ich wirklich alles löschen? Das lässt sich nicht rückgängig machen.',
    again: 'Noch ist nichts gelöscht: Ein «Ja» genügt.',
  },
  deleted: {
    body: 'Erledigt: Diese Unterhaltung und alle Ihre Antworten sind gelöscht. Wenn Sie wieder schreiben, beginnen wir neu.',
  },
  shown: {
    title: 'Das ist über Sie gespeichert:',
    started: 'Unterhaltung seit {{date}}, {{turns}} Nachrichten',
    language: 'Sprache: {{language}}',
    answer: '{{name}}: {{value}}',
    names: dataNames,
    yes: 'ja',
    no: 'nein',
    unsure: 'nicht sicher',
    trouble: { code: 'Code eingeben', page: 'Seite bedienen' },
    browsers: 'Browser: {{browsers}}',
    tickets: 'Meldungen an den Support: {{references}}',
    messages:
      'Aufbewahrt wird auch der Wortlaut dieser Unterhaltung: alles, was Sie geschrieben haben, und meine Antworten. Unkenntlich sind darin nur Codes und Passwörter.',
    nothing: 'Einzelne Antworten habe ich mir daraus nicht gemerkt.',
  },
} as const;

export const end = {
  name: 'Rückmeldung',
  comment: { ask: 'Danke! Möchten Sie noch etwas dazu sagen?' },
  thanks: { body: 'Vielen Dank für die Rückmeldung.' },
} as const;

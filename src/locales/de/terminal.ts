/** What the terminal says around the conversation. */
export const terminal = {
  guide: 'Lotse',
  help: 'Tippen Sie die Nummer einer Antwort, oder schreiben Sie frei. Immer möglich: «zurück», «Menü», «Support». Ctrl-D beendet.',
  bye: 'Bis bald! Hier geht es weiter:',
} as const;

export const terminal = {
  guide: 'Lotse',
  help: 'Type the number of an answer, or write freely. Always possible: “back”, “menu”, “support”. Ctrl-D ends.',
  bye: 'See you soon! Go on from here with:',
} as const;

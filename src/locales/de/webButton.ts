/** What the button on a page says; it is loaded with every page, so there is no word too many. */
export const button = {
  open: 'Chat öffnen',
  close: 'Chat schliessen',
  unread: '{{count}} neu',
  failed: 'Der Chat liess sich nicht laden. Bitte nochmals versuchen.',
} as const;

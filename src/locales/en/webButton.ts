export const button = {
  open: 'Open chat',
  close: 'Close chat',
  unread: '{{count}} new',
  failed: 'The chat could not be loaded. Please try again.',
} as const;

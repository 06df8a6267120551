export const questions = {
  greet: 'Hello! Good to have you here.',
  thanks: 'You are welcome. I am here whenever you need me again.',
} as const;

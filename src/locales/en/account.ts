export const account = {
  name: 'Cisco account',
} as const;

/** Labels of this topic's buttons. */
export const accountChoices = {} as const;

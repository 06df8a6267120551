export const account = {
  name: 'Cisco-Konto',
} as const;

/** Labels of this topic's buttons. */
export const accountChoices = {} as const;

export const partner = {
  name: 'Registered Partner werden',
} as const;

/** Labels of this topic's buttons. */
export const partnerChoices = {} as const;

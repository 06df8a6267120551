export const partner = {
  name: 'Becoming a Registered Partner',
} as const;

/** Labels of this topic's buttons. */
export const partnerChoices = {} as const;

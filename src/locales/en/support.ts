export const support = {
  name: 'Support',
} as const;

/** Labels of this topic's buttons. */
export const supportChoices = {} as const;

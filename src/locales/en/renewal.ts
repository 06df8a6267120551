export const renewal = {
  name: 'Renewing the partner status',
} as const;

/** Labels of this topic's buttons. */
export const renewalChoices = {} as const;

export const renewal = {
  name: 'Partnerstatus verlängern',
} as const;

/** Labels of this topic's buttons. */
export const renewalChoices = {} as const;

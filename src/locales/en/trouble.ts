export const trouble = {
  name: 'Code, page, log-in',
} as const;

/** Labels of this topic's buttons. */
export const troubleChoices = {} as const;

export const trouble = {
  name: 'Code, Seite, Login',
} as const;

/** Labels of this topic's buttons. */
export const troubleChoices = {} as const;

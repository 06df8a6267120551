/** Answers to the small questions (`machines/questions.ts`), given in any step. */
export const questions = {
  greet: 'Grüezi! Schön, dass Sie da sind.',
  thanks: 'Gern geschehen. Ich bin hier, wenn Sie mich wieder brauchen.',
} as const;

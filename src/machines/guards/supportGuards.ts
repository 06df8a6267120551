export const supportGuards = {};

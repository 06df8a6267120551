export const accountGuards = {};

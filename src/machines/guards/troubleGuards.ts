export const troubleGuards = {};

export const renewalGuards = {};

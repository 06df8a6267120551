export const partnerGuards = {};

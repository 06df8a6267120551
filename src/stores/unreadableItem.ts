/** Why an item became a dead letter that no release can have written. */
export const UNREADABLE_ITEM = 'its stored form cannot be read';

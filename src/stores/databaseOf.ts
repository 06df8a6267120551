const DEFAULT_DATABASE = 'lotse';

/** The database that a MongoDB address names, or ours. */
export function databaseOf(uri: string): string {
  const name = /^mongodb(?:\+srv)?:\/\/[^/?]*\/([^?]+)/.exec(uri)?.[1];
  return name === undefined ? DEFAULT_DATABASE : decodeURIComponent(name);
}

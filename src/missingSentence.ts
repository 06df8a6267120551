import type { FactId } from './programme/facts.ts';

/** What an operator reads at start about facts that are required and not set, and how to set them. */
export function missingSentence(missing: readonly FactId[], folder: string | undefined): string {
  const where =
    folder === undefined
      ? 'in a file facts.yaml in a folder that OVERRIDES_DIR names'
      : `in ${folder}/facts.yaml`;
  return `The guide works around facts it does not have: ${missing.join(', ')}. Set them ${where}; "npm run facts" lists all.`;
}

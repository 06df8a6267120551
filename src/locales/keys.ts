import type { de } from './de/index.ts';

/** Dotted paths of all texts below a node. */
type PathsOf<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : PathsOf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

type TextAt<T, Path extends string> = Path extends `${infer Head}.${infer Tail}`
  ? Head extends keyof T
    ? TextAt<T[Head], Tail>
    : never
  : Path extends keyof T
    ? T[Path]
    : never;

type WithoutPlural<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other`
  ? Base
  : Key;

type VariablesIn<T> = T extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | VariablesIn<Rest>
  : never;

type StoredKey = PathsOf<typeof de>;

/** The key of a text, plural forms ("_one", "_other") under their common name. */
export type TextKey = WithoutPlural<StoredKey>;

/** Every key that holds the text of `Key`: itself, or its plural forms. */
type FormsOf<Key extends TextKey> = Extract<StoredKey, Key | `${Key}_one` | `${Key}_other`>;

/** Names of a text's variables; facts (`{{facts.…}}`) are filled in by themselves. */
export type TextVariables<Key extends TextKey> = Exclude<
  VariablesIn<TextAt<typeof de, FormsOf<Key>>>,
  `facts.${string}`
>;

/** The facts that the texts name. */
export type FactsInTexts =
  VariablesIn<TextAt<typeof de, StoredKey>> extends infer Name
    ? Name extends `facts.${infer Id}`
      ? Id
      : never
    : never;

/** The shape both languages share: the same keys, any words. */
export type TextsLike<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : TextsLike<T[K]>;
};
export type Texts = TextsLike<typeof de>;

/** What the pane says, in one language; one that lacks a word of the Dutch does not compile. Sheets have words of their own. */
import type { nl } from "./nl";

export type Locale = Words<typeof nl>;

/** The words of one language as another has to have them: a text for a text, a function for what it is told. */
export type Words<T> = T extends (...told: infer Told) => string
  ? (...told: Told) => string
  : T extends string
    ? string
    : { readonly [Key in keyof T]: Words<T[Key]> };

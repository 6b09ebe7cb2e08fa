/** The languages in which cities hand in. */
export type Language = "nl" | "en" | "fr";

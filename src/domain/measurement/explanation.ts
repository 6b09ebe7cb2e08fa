/** What a city says about one score beside the score itself, as Toelichting keeps it. Free text: nothing is obligatory. */

const SILENT = {
  /** The words that the number came from. */
  raw: "",
  motivation: "",
  /** What goes well, and what may become better. */
  strong: "",
  improve: "",
  evidence: "",
  previous: "",
  target: "",
  author: "",
  date: "",
};

export type Explanation = Readonly<Record<"cityId" | "themeId" | keyof typeof SILENT, string>>;

/** What is not said, is empty. */
export function explained(said: Pick<Explanation, "cityId" | "themeId"> & Partial<Explanation>): Explanation {
  return { ...SILENT, ...said };
}

/** What a city says about one score beside the score itself, as Toelichting keeps it. Free text: nothing is obligatory. */
export interface Explanation {
  readonly cityId: string;
  readonly themeId: string;
  /** The words that the number came from. */
  readonly raw: string;
  readonly motivation: string;
  readonly evidence: string;
  readonly previous: string;
  readonly target: string;
  readonly author: string;
  readonly date: string;
}

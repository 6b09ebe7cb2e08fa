/** By what cities are matched; a bundle carries its own on the sheet Twinning. */

export interface TwinningSettings {
  /** The least that a donor scores in the theme. */
  readonly minimum: number;
  /** The least by which a donor scores higher than the learner, in points. */
  readonly difference: number;
  /** In how many matches a city is asked for at most; whole. */
  readonly perDonor: number;
  /** In how many themes a city learns at most; whole. */
  readonly perLearner: number;
}

/** Nobody is asked for more than three matches, and nobody learns in more than two at a time. */
export const USUAL_SETTINGS: TwinningSettings = { minimum: 4, difference: 1.5, perDonor: 3, perLearner: 2 };

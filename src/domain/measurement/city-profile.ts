/**
 * How a city came to its scores, and how it organises its climate policy: once per city. The report warns that one person scores
 * otherwise than a team does. Functions, never names of persons.
 */

const UNKNOWN = {
  /** By one person or a team. */
  filledInBy: "",
  /** Functions of who took part. */
  participants: "",
  date: "",
  /** That were looked at. */
  documents: "",
  /** Is there one climate team, or are its people spread over the services? */
  team: "",
  directorate: "",
  /** Function of who leads it. */
  lead: "",
  /** By which it follows its climate policy up, one a line. */
  tools: "",
  remark: "",
};

export type CityProfile = Readonly<Record<"cityId" | keyof typeof UNKNOWN, string>>;

/** What is not said, is empty. */
export function profiled(said: Pick<CityProfile, "cityId"> & Partial<CityProfile>): CityProfile {
  return { ...UNKNOWN, ...said };
}

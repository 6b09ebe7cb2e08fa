/**
 * The HR benchmark: how many people work on climate in each city, and who pays them. Confidential by rule: it leaves in no export, and
 * nothing that leaves is calculated from it.
 */

const UNKNOWN = {
  /** Full-time equivalents for climate, whoever pays them. */
  total: "",
  /** Of these, paid by subsidies: of LEKP and of others. */
  subsidised: "",
  /** The share of that, 0 to 1, where it is known without the figures that it follows from. */
  share: "",
  lekp1: "",
  lekp2: "",
  tasks: "",
  remark: "",
  /** Where the figures come from. */
  source: "",
};

export type StaffFigures = Readonly<Record<"cityId" | keyof typeof UNKNOWN, string>>;

/** The figures of a row; the other fields are words. */
export const STAFF_COUNTS = ["total", "subsidised", "lekp1", "lekp2"] as const;
export type StaffCount = (typeof STAFF_COUNTS)[number];

/** What is not said, is empty. */
export function staffed(said: Pick<StaffFigures, "cityId"> & Partial<StaffFigures>): StaffFigures {
  return { ...UNKNOWN, ...said };
}

/** Is anything said of the city? */
export function saysStaff(figures: StaffFigures): boolean {
  return Object.entries(figures).some(([id, text]) => id !== "cityId" && text !== "");
}

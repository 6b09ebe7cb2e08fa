/** The role that headings give to what stands under or beside them. Pure. */
import { ASIDE, type Role, SPEAKING } from "./role";
import { isMute, type Saying } from "./saying";

/**
 * @param saying of all headings together. Nothing but names and fillers says that there are scores: that is how most grids are
 * headed. Words that nobody knows leave it open, unless the others say that it is no score of the city's.
 */
export function roleOf(saying: Saying): Role {
  const { meanings, unknown, numbers, years } = saying;
  const aside = ASIDE.find((role) => meanings.has(role));
  if (aside) return aside;
  if (meanings.has("text") || meanings.has("remark")) return "other";
  if (unknown.length > 0) return "unknown";
  const spoken = SPEAKING.find((role) => meanings.has(role));
  // "Score 1" and "Score 2" are as many people, or moments.
  if (spoken === "score" && numbers.length > 0) return "respondent";
  if (spoken) return spoken;
  if (isMute(saying) || years.length > 0) return "score";
  return numbers.length > 0 ? "unknown" : "other";
}

/** Does it say that there are scores, in so many words? */
export function saysScore({ meanings }: Saying): boolean {
  return SPEAKING.some((role) => meanings.has(role));
}

/** Does it say that there are none, in so many words? "Anders" says too little for that. */
export function saysNoScore({ meanings }: Saying): boolean {
  return ASIDE.some((role) => role !== "other" && meanings.has(role));
}

/** Does it say that something else is counted, and nothing more? "Aantal punten" are scores. */
export function saysAmount(saying: Saying): boolean {
  return saying.meanings.has("amount") && saying.unknown.length === 0 && !saysScore(saying);
}

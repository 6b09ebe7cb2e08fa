/** Where a sheet with one city says which: above the table, in its name, or only in the name of the file. */
import { once } from "./choosing";
import { type Laid, type Order, pageOf } from "./laid";
import { below, type Piece, pushed, words } from "./piece";

export function named(piece: Piece, order: Order): Omit<Laid, "kind" | "stated"> {
  const { subject, cast, random } = order;
  const name = subject.cities[0]?.name ?? "";
  const on = (whole: Piece, sheet: string = random.pick(SHEET_NAMES)) => ({ pages: [pageOf(sheet, whole, cast)] });
  const gap = random.below(3);
  switch (random.below(7)) {
    case 0:
      return on(below([[words(random.pick(TITLES).replace("*", name))]], piece, gap));
    case 1:
      return on(below(pushed([[words(subject.cityWord), words(name)]], 0, once(random, 4) ? 1 : 0), piece, gap));
    case 2:
      return on(below([[words(`${subject.cityWord}: ${name}`)], [words("Datum: 12 mei")]], piece, gap));
    case 3:
      return on(piece, once(random, 2) ? name : `Scores ${name}`);
    case 4:
      return { ...on(piece), file: `zelfevaluatie_${name.replaceAll(/[ .]+/g, "-").toLowerCase()}_v2.xlsx` };
    case 5:
      if (!once(random, 3)) return on(below([[words(name)]], piece, gap));
      // Nobody says whose it is: there is no city to read a score for.
      return { pages: [{ ...pageOf("Blad1", unclaimed(piece), cast), asks: "nobody" }], alone: true };
    default:
      return on(below([[words("Klimaatscan")], [], [words(random.pick(TITLES).replace("*", name))]], piece, 1 + gap));
  }
}

function unclaimed(piece: Piece): Piece {
  return piece.map((row) =>
    row.map((spot) => (spot?.means?.is === "score" ? { ...spot, means: { is: "other" as const } } : spot)),
  );
}

export const SHEET_NAMES = ["Blad1", "Sheet1", "Scan", "Invulblad", "Zelfevaluatie"] as const;
const TITLES = ["Zelfevaluatie *", "Klimaatscan * 2024", "*", "Zelfevaluatie klimaat – *", "Ingevuld door *"] as const;

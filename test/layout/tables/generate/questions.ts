/** Questions under each theme, each with a score of its own; with a mean, a sum, a score for the theme, or nothing to make one of them. */
import { once } from "./choosing";
import { type Laid, type Order } from "./laid";
import { named } from "./naming";
import { type Piece, type Spot, words } from "./piece";
import type { Called } from "./subject";

type Ending =
  /** "Gemiddelde Strategie" below the questions. */
  | "a mean row"
  /** The same, called a subtotal. */
  | "a subtotal row"
  /** "Totaal Strategie": the sum, which is no score. */
  | "a sum row"
  /** The theme's own row has its score. */
  | "a score in the theme's row"
  /** A column of its own, filled in once per theme. */
  | "a column for the theme"
  | "no mean";

const ENDINGS: readonly Ending[] = [
  ...(["a mean row", "a mean row", "a mean row", "a subtotal row", "a sum row"] as const),
  ...(["a score in the theme's row", "a column for the theme", "no mean", "no mean"] as const),
];

export function questions({ subject, cast, random }: Order): Laid {
  const [city] = subject.cities;
  const ending = random.pick(ENDINGS);
  const merged = once(random, 2);
  const withTarget = once(random, 5);
  const trueMean = !once(random, 3);
  const count = 2 + random.below(3);
  const asks = ending === "no mean" || ending === "a sum row";
  const blocks = subject.themes.map((theme, at) => {
    const low = ending === "a sum row" ? 3 : 1;
    const first = low + random.below(4 - low);
    // They differ: a theme whose questions agree would have one score.
    const values = Array.from({ length: count }, (_, question) =>
      question === 0 ? first : first + 1 + random.below(5 - first),
    );
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    return { theme, at, values, score: trueMean ? mean : 1 + random.below(9) / 2 };
  });
  const none = withTarget ? [null] : [];
  const scored = (theme: Called, value: number): Spot => ({
    value,
    means: { is: "score", cityId: city?.id ?? "", themeId: theme.id, value },
  });
  const rows = blocks.flatMap(({ theme, at, values, score }): Piece => {
    const wanted: Spot = { value: 5, means: { is: "target", cityId: city?.id ?? "", themeId: theme.id } };
    const more = withTarget ? [wanted] : [];
    const asked = values.map((value, question): readonly (Spot | null)[] => [
      question === 0 && ending !== "a score in the theme's row" ? themeCell(theme, merged ? count : 1) : null,
      words(`${random.pick(["Vraag ", ""])}${String(at + 1)}.${String(question + 1)}`),
      { value, means: { is: "other", ...(city && { cityId: city.id }), themeId: theme.id } },
      ...more,
      ...(ending === "a column for the theme"
        ? [question === 0 ? columnCell(scored(theme, score), merged ? count : 1) : null]
        : []),
    ]);
    switch (ending) {
      case "a mean row":
        return [...asked, [words(`Gemiddelde ${theme.name}`), null, scored(theme, score), ...more]];
      case "a subtotal row":
        return [...asked, [words(`Subtotaal ${theme.name}`), null, scored(theme, score), ...more]];
      case "a sum row": {
        const sum = values.reduce((total, value) => total + value, 0);
        return [...asked, [words(`Totaal ${theme.name}`), null, { value: sum, means: { is: "scale" } }, ...none]];
      }
      case "a score in the theme's row":
        return [[words(theme.name), null, scored(theme, score), ...more], ...asked];
      case "a column for the theme":
      case "no mean":
        return asked;
    }
  });
  const headings = [
    ...[subject.themeWord, random.pick(["Vraag", "Criterium", "Indicator"]), "Score"],
    ...(withTarget ? ["Streefscore"] : []),
    ...(ending === "a column for the theme" ? [random.pick(["Gemiddelde", "Score thema", "Themascore"])] : []),
  ];
  return {
    kind: `questions, with ${ending}`,
    ...named([headings.map(words), ...rows], {
      subject,
      cast: { ...cast, ...(asks && { asks: true as const }) },
      random,
    }),
    stated: subject.known && ending === "a mean row" && trueMean && !withTarget,
  };
}

function themeCell({ name }: Called, rows: number): Spot {
  return { ...words(name), ...(rows > 1 && { over: { rows, columns: 1 } }) };
}

function columnCell(spot: Spot, rows: number): Spot {
  return { ...spot, ...(rows > 1 && { over: { rows, columns: 1 } }) };
}

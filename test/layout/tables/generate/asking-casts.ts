/** Columns of which no score may be read, whatever their heading: another scale, or a target alone. */
import type { Random } from "../../../fuzz/random";
import { once, shuffled } from "./choosing";
import { type Cast, column, type Column, figures, type Heading, headingFor, knownHeading, numbers } from "./column";
import type { Subject } from "./subject";

export function otherScale(subject: Subject, random: Random): Cast {
  const heading = headingFor("score", subject.language, random).heading.replace(/ \(1-5\)/i, "");
  const said = (text: string): Heading => ({ heading: text, known: true });
  const scaled = (to: Heading, make: (at: number) => number) =>
    numbers(to, subject, { is: "scale", make: figures(subject, make) });
  const cast = (kind: string, ...columns: readonly Column[]): Cast => ({
    ...{ kind, columns, decided: false, asks: true, mustSay: true },
  });
  switch (random.below(7)) {
    case 0:
      return cast(
        "out of ten, as the heading says",
        scaled(said(`${heading} ${random.pick(OUT_OF)}`), () => 1 + random.below(5)),
      );
    case 1:
      return cast("percentages by their format", percentages(said(heading), subject, random));
    case 2:
      return cast(
        "up to a hundred",
        scaled(said(heading), (at) => (at < 3 ? 20 + random.below(9) * 10 : random.below(11) * 10)),
      );
    case 3:
      return cast(
        "up to ten",
        scaled(said(heading), (at) => (at < 3 ? 6 + random.below(5) : 1 + random.below(10))),
      );
    case 5:
      return {
        ...cast(
          "out of ten, as the title says",
          scaled(said(heading), () => 1 + random.below(5)),
        ),
        title: random.pick(SCALE_TITLES),
      };
    case 4:
      return cast(
        "per cent, as the heading says",
        scaled(said(`${heading} (%)`), () => 1 + random.below(5)),
      );
    default:
      return cast(
        "ranks, as the heading says",
        scaled(said(`${heading} (rang)`), (at) => 1 + (at % 5)),
      );
  }
}

/** Nothing but what they want to be: no score was handed in. */
export function onlyTarget(subject: Subject, random: Random): Cast {
  const make = figures(subject, () => 3 + random.below(3));
  const target = numbers(knownHeading("target", subject.language, random), subject, { is: "target", make });
  return { kind: "a target alone", columns: [target], decided: false, asks: true, mustSay: true };
}

/** The column of the score is there, and nobody filled it in. */
export function emptyScore(subject: Subject, random: Random): Cast {
  const make = figures(subject, () => 3 + random.below(3));
  const target = numbers(knownHeading("target", subject.language, random), subject, { is: "target", make });
  const empty = column(knownHeading("score", subject.language, random), subject, () => null);
  return {
    kind: "an empty score beside a target",
    columns: shuffled([empty, target], random),
    decided: false,
    asks: true,
  };
}

/** In the margin of each cell, where nobody looks. */
export function inNotes(subject: Subject, random: Random): Cast {
  const heading = knownHeading("score", subject.language, random);
  const word = random.pick(["score ", "Score: ", ""]);
  const noted = column(heading, subject, (city, theme) => ({
    value: null,
    note: `${word}${String(1 + random.below(5))}`,
    means: { is: "note", cityId: city.id, themeId: theme.id },
  }));
  return { kind: "scores in notes", columns: [noted], decided: false, asks: true };
}

const SCALE_TITLES = ["Alle scores op 10", "Scores op 100", "Scores in %", "Quotering op 20"] as const;
const OUT_OF = ["(op 10)", "op 10", "/10", "(/ 10)", "op 20"] as const;

/** In all cells, or in enough of them to doubt the rest. */
function percentages(heading: Heading, subject: Subject, random: Random): Column {
  const all = once(random, 2);
  const make = figures(subject, (at) => (all || at < 3 ? (1 + random.below(4)) / 4 : 1 + random.below(5)));
  return column(heading, subject, (city, theme) => {
    const isShare = all || subject.themes.indexOf(theme) < 3;
    return {
      value: make(city, theme),
      ...(isShare && { numberFormat: "0%" }),
      means: { is: "scale", cityId: city.id, themeId: theme.id },
    };
  });
}

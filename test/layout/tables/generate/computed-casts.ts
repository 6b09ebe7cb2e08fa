/** The score, and what was made of it or what it was made of: its colour, the way to the target, a weighted one, questions. */
import type { Random } from "../../../fuzz/random";
import { once, shuffled } from "./choosing";
import { type Cast, column, figures, headingFor, knownHeading, numbers, scoreFigures } from "./column";
import { scoreColumn, scoreMeaning } from "./score-column";
import type { Subject } from "./subject";

const COLOURS = ["rood", "oranje", "geel", "lichtgroen", "donkergroen"] as const;

/** The legend's word for it beside the number: they say the same, and either may be read. */
export function withColours(subject: Subject, random: Random): Cast {
  const figure = figures(subject, () => 1 + random.below(5));
  const number = column(knownHeading("score", subject.language, random), subject, (city, theme) => ({
    value: figure(city, theme),
    means: scoreMeaning({ city, theme }, figure(city, theme)),
  }));
  const colour = column({ heading: "Kleur", known: true }, subject, (city, theme) => ({
    value: COLOURS[figure(city, theme) - 1] ?? "",
    means: scoreMeaning({ city, theme }, figure(city, theme)),
  }));
  return { kind: "with its colour", columns: shuffled([number, colour], random), decided: subject.language === "nl" };
}

/** "Kloof": what is left to do. */
export function withDifference(subject: Subject, random: Random): Cast {
  const figure = scoreFigures(subject, random);
  const { language } = subject;
  const columns = [
    scoreColumn(headingFor("score", language, random), subject, { figure, random }),
    numbers(headingFor("target", language, random), subject, { is: "target", make: () => 5 }),
    numbers({ heading: random.pick(["Verschil", "Kloof", "Gap", "Te overbruggen"]), known: false }, subject, {
      is: "other",
      make: (city, theme) => 5 - figure(city, theme),
    }),
  ];
  return {
    kind: "with a target and the way to it",
    columns: once(random, 3) ? shuffled(columns, random) : columns,
    decided: true,
  };
}

/** The score times what it weighs, which may look like a score as well. */
export function weighted(subject: Subject, random: Random): Cast {
  const figure = scoreFigures(subject, random);
  const weight = figures(subject, () => random.pick([0.5, 1, 1, 2]));
  const { language } = subject;
  return {
    kind: "with a weight and a weighted score",
    columns: [
      scoreColumn(headingFor("score", language, random), subject, { figure, random }),
      numbers(headingFor("importance", language, random), subject, { is: "importance", make: weight }),
      numbers({ heading: random.pick(["Gewogen score", "Score x gewicht", "Resultaat"]), known: false }, subject, {
        is: "other",
        make: (city, theme) => figure(city, theme) * weight(city, theme),
      }),
    ],
    decided: true,
  };
}

/** Questions beside each other, and their mean; or nothing to make one of them. */
export function subQuestions(subject: Subject, random: Random): Cast {
  const count = 2 + random.below(3);
  const word = random.pick(["Vraag", "Deelvraag", "Criterium"]);
  const each = Array.from({ length: count }, (_, question) =>
    figures(subject, () => (question === 0 ? 1 + random.below(2) : 3 + random.below(3))),
  );
  const asked = each.map((make, at) =>
    numbers({ heading: `${word} ${String(at + 1)}`, known: true }, subject, { is: "respondent", make }),
  );
  if (once(random, 3)) return { kind: "questions beside each other", columns: asked, decided: false, asks: true };
  const heading = headingFor("mean", subject.language, random);
  const mean = column(heading, subject, (city, theme) => {
    const value = each.reduce((sum, make) => sum + make(city, theme), 0) / count;
    return {
      value,
      ...(once(random, 2) && { formula: "=AVERAGE(B2:C2)" }),
      means: scoreMeaning({ city, theme }, value),
    };
  });
  return { kind: "questions beside each other, and their mean", columns: [...asked, mean], decided: true };
}

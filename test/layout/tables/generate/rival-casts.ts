/** Columns that could each be the score: which one counts follows from the headings, or from nothing. */
import type { Random } from "../../../fuzz/random";
import { once, shuffled } from "./choosing";
import {
  type Cast,
  column,
  type Column,
  type Figures,
  figures,
  type Heading,
  headingFor,
  knownHeading,
  numbers,
  scoreFigures,
} from "./column";
import type { Language } from "./language";
import type { Spot } from "./piece";
import { ROLE_WORDS } from "./role-words";
import { scoreColumn, scoreMeaning } from "./score-column";
import type { Called, Subject } from "./subject";

/** Some fill in apart; beside it stands their mean, what they agreed on, both or nothing. */
export function respondents(subject: Subject, random: Random): Cast {
  const count = 2 + random.below(3);
  const each = Array.from({ length: count }, () => figures(subject, () => 1 + random.below(5)));
  const asked = respondentHeadings(count, subject.language, random);
  const people = each.map((make, at) => numbers(asked[at] ?? UNNAMED, subject, { is: "respondent", make }));
  const mean: Figures = (city, theme) => each.reduce((sum, make) => sum + make(city, theme), 0) / count;
  const agreed = scoreFigures(subject, random);
  const { language } = subject;
  const meanHeading = headingFor("mean", language, random);
  const scored = (heading: Heading, figure: Figures) => scoreColumn(heading, subject, { figure, random });
  switch (random.below(4)) {
    case 0:
      return {
        kind: "respondents and their mean",
        columns: [...people, meanColumn(meanHeading, subject, mean)],
        decided: true,
      };
    case 1: {
      const consensus = scored(headingFor("consensus", language, random), agreed);
      return { kind: "respondents and a consensus", columns: [...people, consensus], decided: true };
    }
    case 2: {
      const consensus = scored(headingFor("consensus", language, random), agreed);
      const average = numbers(meanHeading, subject, { is: "mean", make: mean });
      return { kind: "respondents, mean and consensus", columns: [...people, average, consensus], decided: true };
    }
    default:
      return { ...rivals("respondents alone", people, subject), columns: rivalColumns(people, subject) };
  }
}

export function finalScore(subject: Subject, random: Random): Cast {
  const { language } = subject;
  const first = numbers(headingFor("score", language, random), subject, {
    is: "rival",
    make: figures(subject, () => 1 + random.below(9) / 2),
  });
  const last = scoreColumn(headingFor(once(random, 4) ? "consensus" : "final", language, random), subject, {
    figure: scoreFigures(subject, random),
    random,
  });
  return { kind: "a first and a final score", columns: shuffled([first, last], random), decided: true };
}

const SCORE_OF: Readonly<Record<Language, string>> = { nl: "Score", en: "Score", fr: "Score" };

export function years(subject: Subject, random: Random): Cast {
  const named = once(random, 2) ? `${SCORE_OF[subject.language]} ` : random.pick(["", "", "najaar "]);
  const latest = random.pick([2023, 2024, 2025]);
  const old = (year: number, is: "previous" | "target") =>
    numbers({ heading: `${named}${String(year)}`, known: named.startsWith("Score") }, subject, {
      is,
      make: figures(subject, () => 1 + random.below(9) / 2),
    });
  const now = scoreColumn({ heading: `${named}${String(latest)}`, known: named.startsWith("Score") }, subject, {
    figure: scoreFigures(subject, random),
    random,
  });
  const wanted = once(random, 3);
  const others = wanted ? [old(2030, "target")] : [old(latest - 2, "previous")];
  const more = once(random, 4) ? [old(latest - 4, "previous")] : [];
  const columns = [...more, ...(wanted ? [now, ...others] : [...others, now])];
  return { kind: "years", columns: once(random, 4) ? shuffled(columns, random) : columns, decided: !wanted };
}

/** Two columns that say "score" each in their own way, and differ. */
export function disagreeing(subject: Subject, random: Random): Cast {
  const pairs = [
    ["Niveau", "Score"],
    ["Score team", "Score directie"],
    ["Score 1", "Score 2"],
    ["Score A", "Score B"],
  ] as const;
  const two = random
    .pick(pairs)
    .map((heading) =>
      numbers({ heading, known: true }, subject, { is: "rival", make: figures(subject, () => 1 + random.below(5)) }),
    );
  return { ...rivals("two scores that disagree", two, subject), columns: rivalColumns(two, subject) };
}

/** Two columns that say the same: either may be read. */
export function sameScoreTwice(subject: Subject, random: Random): Cast {
  const figure = scoreFigures(subject, random);
  const twice = ["Niveau", "Score"].map((heading) =>
    column({ heading, known: true }, subject, (city, theme) => scoredSpot(city, theme, figure(city, theme))),
  );
  return { kind: "the same score twice", columns: twice, decided: false };
}

const UNNAMED: Heading = { heading: "", known: false };

function respondentHeadings(count: number, language: Language, random: Random): readonly Heading[] {
  const { unknown } = ROLE_WORDS[language].respondent;
  if (unknown.length >= count && once(random, 3))
    return shuffled(unknown, random)
      .slice(0, count)
      .map((heading) => ({ heading, known: false }));
  const { heading } = knownHeading("respondent", language, random);
  return Array.from({ length: count }, (_, at) => ({ heading: `${heading} ${String(at + 1)}`, known: true }));
}

function meanColumn(heading: Heading, subject: Subject, mean: Figures): Column {
  return column(heading, subject, (city, theme) => scoredSpot(city, theme, mean(city, theme)));
}

function scoredSpot(city: Called, theme: Called, value: number): Spot {
  return { value, means: scoreMeaning({ city, theme }, value) };
}

/** Must be asked about; or read, where they agree on everything by chance. */
function rivals(kind: string, columns: readonly Column[], subject: Subject): Omit<Cast, "columns"> {
  const isOne = subject.cities.every((city) => subject.themes.every((theme) => agree(columns, city, theme)));
  return { kind, decided: false, ...(!isOne && { asks: true as const }) };
}

/** Where all of them say the same, nothing wrong can be read. */
function rivalColumns(columns: readonly Column[], subject: Subject): readonly Column[] {
  return columns.map((each) =>
    column(each, subject, (city, theme) => {
      const spot = each.at(city, theme);
      if (spot === null || typeof spot.value !== "number" || !agree(columns, city, theme)) return spot;
      const { value } = spot;
      return { value, means: { is: "score", cityId: city.id, themeId: theme.id, value, optional: true } };
    }),
  );
}

function agree(columns: readonly Column[], city: Called, theme: Called): boolean {
  return new Set(columns.map((each) => each.at(city, theme)?.value)).size === 1;
}

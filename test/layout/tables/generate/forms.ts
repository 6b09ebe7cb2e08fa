/** What a form gives: a row for each who answered, whole questions as headings, and more questions than the one that counts. */
import { once, shuffled } from "./choosing";
import { figures, numbers } from "./column";
import type { Language } from "./language";
import { type Laid, type Order, pageOf } from "./laid";
import { type Piece, type Spot, words } from "./piece";
import type { Called } from "./subject";
import { said } from "./text-columns";

interface Questions {
  readonly city: readonly string[];
  readonly score: readonly string[];
  readonly importance: string;
  readonly target: string;
  readonly why: string;
  readonly before: readonly string[];
}

const QUESTIONS: Readonly<Record<Language, Questions>> = {
  nl: {
    city: ["Voor welke stad vult u in?", "Stad", "Uw stad"],
    score: [
      ...["Hoe scoort uw stad op *?", "Hoe scoort uw stad? [*]", "Welke score geeft u aan *?", "Score voor *"],
      ...["Geef een score van 1 tot 5. [*]", "Hoe scoort jullie stad op het thema *?"],
    ],
    importance: "Hoe belangrijk is * voor uw stad?",
    target: "Welke score wilt u halen op * in 2030?",
    why: "Waarom geeft u deze score aan *?",
    before: ["ID", "Begintijd", "Tijd van voltooien", "E-mail", "Naam"],
  },
  en: {
    city: ["Which city do you answer for?", "City"],
    score: ["How does your city score on *?", "Rate your city [*]"],
    importance: "How important is * for your city?",
    target: "Which score do you aim for on * in 2030?",
    why: "Why this score for *?",
    before: ["ID", "Start time", "Completion time", "Email", "Name"],
  },
  fr: {
    city: ["Votre ville", "Ville"],
    score: ["Quel score donnez-vous à * ?", "Évaluez votre ville [*]"],
    importance: "Quelle est l'importance de * ?",
    target: "Quel score visez-vous pour * en 2030 ?",
    why: "Pourquoi ce score pour * ?",
    before: ["ID", "Heure de début", "Heure de fin", "E-mail", "Nom"],
  },
};

export function forms({ subject, cast, random }: Order): Laid {
  const { cities, themes, language } = subject;
  const own = QUESTIONS[language];
  const question = random.pick(own.score);
  const rival = random.pick(["none", "none", "importance", "target", "why"] as const);
  const twice = cities.length > 1 && once(random, 5);
  const score = cast.columns[0];
  const others = numbers({ heading: "", known: false }, subject, {
    is: rival === "importance" ? "importance" : "target",
    make: figures(subject, () => 3 + random.below(3)),
  });
  const grouped = once(random, 3);
  const reason = (city: Called, theme: Called) =>
    said("zie plan", {
      ...{ cityId: city.id, themeId: theme.id, field: "motivation" },
      heading: own.why.split(" ", 1).join(""),
    });
  const asked = (theme: Called, text: string) => words(text.replace("*", theme.name));
  const pairs = themes.map((theme) => ({ theme, score: asked(theme, question) }));
  const more = rival === "none" ? [] : themes.map((theme) => asked(theme, own[rival]));
  const interleave = <Item>(first: readonly Item[], second: readonly Item[]): readonly Item[] =>
    grouped ? [...first, ...second] : first.flatMap((item, at) => [item, ...second.slice(at, at + 1)]);
  const before = twice || once(random, 2) ? own.before : [];
  const answered = twice ? shuffled([...cities, ...cities.slice(0, 1)], random) : cities;
  const rows = answered.map((city, at) => {
    const doubled = twice && city === cities[0];
    const scores = themes.map((theme) =>
      doubled ? rivalAnswer(city, theme, 1 + random.below(5)) : (score?.at(city, theme) ?? null),
    );
    const rest =
      rival === "none" ? [] : themes.map((theme) => (rival === "why" ? reason(city, theme) : others.at(city, theme)));
    return [...before.map((_, column) => personal(column, at)), words(city.name), ...interleave(scores, rest)];
  });
  const piece: Piece = [
    [
      ...before.map(words),
      words(random.pick(own.city)),
      ...interleave(
        pairs.map((pair) => pair.score),
        more,
      ),
    ],
    ...rows,
  ];
  return {
    kind: `a forms export${rival === "none" ? "" : `, also asking ${rival === "why" ? "why" : `the ${rival}`}`}${twice ? ", a city twice" : ""}`,
    pages: [pageOf("Form1", piece, { ...cast, ...(twice && { asks: true as const }) })],
    stated: subject.known && cast.decided && rival === "none" && !twice,
  };
}

function rivalAnswer(city: Called, theme: Called, value: number): Spot {
  return { value, means: { is: "rival", cityId: city.id, themeId: theme.id } };
}

/** Number, begin, end, address, name: as a form puts them before the answers. */
function personal(column: number, row: number): Spot {
  const moment = 45566 + row + 0.375 + column / 50;
  if (column === 0) return { value: row + 1, means: { is: "other" } };
  if (column < 3) return { value: moment, numberFormat: "yyyy-mm-dd h:mm:ss" };
  return words(column === 3 ? `a${String(row)}@example.be` : `Invuller ${String(row + 1)}`);
}

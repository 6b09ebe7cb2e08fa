/** What else is in the workbook: heads, an example, last year's scores, our own sheets left empty, lists that name themes as well. */
import type { Random } from "../../../fuzz/random";
import { once } from "./choosing";
import { exampleTable } from "./example";
import { ownTemplate } from "./own-template";
import type { Page } from "./page";
import { below, beside, type NumberRole, type Piece, type Spot, words } from "./piece";
import type { Subject } from "./subject";

export interface Companion {
  readonly kind: string;
  /** On a sheet of its own, or beside or below the table. */
  readonly pages: readonly Page[];
  readonly piece?: Piece;
}

type CompanionMaker = (subject: Subject, random: Random) => Companion;

const number = (value: number, is: NumberRole): Spot => ({ value, means: { is } });

const lekp: CompanionMaker = ({ cities }, random) => ({
  kind: "LEKP",
  pages: [
    {
      name: random.pick(["LEKP-VTE", "VTE", "LEKP"]),
      piece: [
        ["Stad", random.pick(["VTE LEKP 1", "VTE (LEKP)"]), "Opmerkingen"].map(words),
        ...cities.map(({ id, name }, at): readonly Spot[] => [
          words(name),
          { value: 4.5 + at, means: { is: "lekp", cityId: id, value: 4.5 + at } },
        ]),
      ],
    },
  ],
});

const heads: CompanionMaker = ({ cities }, random) => ({
  kind: "head counts",
  pages: [
    {
      name: random.pick(["Personeel", "Klimaatmedewerkers", "Team"]),
      piece: [
        [
          "Stad",
          random.pick(["Aantal VTE", "Totaal VTE klimaatmedewerkers", "VTE", "Totaal VTE"]),
          random.pick(["% gesubsidieerd", "waarvan gesubsidieerd"]),
        ].map(words),
        ...cities.map(({ name }, at): readonly Spot[] => [
          words(name),
          { value: 20 + at * 1.5, means: { is: "head-count" } },
          { value: 0.5 },
        ]),
      ],
    },
  ],
});

const legend: CompanionMaker = (_, random) => {
  const rows: Piece = [
    ...(once(random, 2) ? [[words("Niveau"), words("Betekenis")]] : []),
    ...["Niet matuur", "Ad hoc", "Gestructureerde aanzet", "Matuur", "Heel matuur"].map((name, at) => [
      // No table of themes: nobody asks what these numbers are.
      { value: at + 1 },
      words(name),
    ]),
  ];
  const title = random.pick(["Uitleg niveaus", "Schaal"]);
  return once(random, 2)
    ? { kind: "levels", pages: [{ name: title, piece: rows }] }
    : { kind: "levels", pages: [], piece: rows };
};

/** Last time's scores, or what they want, in a table of their own that says so. */
const rival: CompanionMaker = ({ cities, themes, cityWord }, random) => {
  const is = random.pick(["previous", "target"] as const);
  const title =
    is === "previous"
      ? random.pick(["Vorige meting", "Scores 2019", "Vorige score"])
      : random.pick(["Streefscores", "Doelen 2030", "Ambitie 2030"]);
  const table: Piece = [
    [words(cityWord), ...themes.map(({ name }) => words(name))],
    ...cities.map(({ id, name }) => [
      words(name),
      ...themes.map((theme): Spot => ({
        value: 1 + random.below(9) / 2,
        means: { is, cityId: id, themeId: theme.id },
      })),
    ]),
  ];
  const kind = is === "previous" ? "a table of last time" : "a table of targets";
  return once(random, 2)
    ? { kind, pages: [{ name: title, piece: table, ...(once(random, 4) && { visibility: "hidden" as const }) }] }
    : { kind, pages: [], piece: below([[words(title)]], table, random.below(2)) };
};

const plans: CompanionMaker = ({ themes }, random) => ({
  kind: "plans",
  pages: [
    {
      name: random.pick(["Acties", "Planning", "Aanbevelingen"]),
      piece: [
        ["Nr", "Thema", "Actie", random.pick(["Prioriteit (1-4)", "Budget (k€)", "Aantal acties"]), "Start"].map(words),
        ...themes.map(({ name }, at) => [
          number(at + 1, "other"),
          words(name),
          words("meer afstemmen"),
          number(1 + random.below(4), "importance"),
          number(2025 + random.below(3), "other"),
        ]),
      ],
    },
  ],
});

/** The staff of services that are called as themes are: numbers from 1 to 5 beside the same names. */
const services: CompanionMaker = ({ themes, cities }, random) => {
  const own = themes.slice(random.below(3));
  const staff = (at: number): Spot => ({ value: 1 + ((at * 3) % 9) / 2, means: { is: "head-count" } });
  const title = random.pick(["Personeel per dienst", "Aantal medewerkers per dienst", "Bezetting (VTE)", ""]);
  const word = random.pick(["VTE", "Aantal VTE", "VTE's"]);
  const down: Piece = [
    ...(title === "" ? [] : [[words(title)]]),
    [words("Dienst"), words(word)],
    ...own.map(({ name }, at) => [words(name), staff(at)]),
  ];
  const across: Piece = [
    [words(random.pick(["Aantal VTE per thema", "Personeel (VTE)"])), ...own.map(({ name }) => words(name))],
    ...cities.map(({ name }, city) => [words(name), ...own.map((_, at) => staff(at + city))]),
  ];
  const piece = once(random, 2) ? down : across;
  return once(random, 2)
    ? { kind: "services", pages: [{ name: random.pick(["Personeel per dienst", "Blad12"]), piece }] }
    : { kind: "services", pages: [], piece };
};

const contacts: CompanionMaker = ({ cities }) => ({
  kind: "contacts",
  pages: [
    {
      name: "Contact",
      piece: [
        ["Naam", "Stad", "Functie"].map(words),
        ...cities.map(({ name }) => ["An Maes", name, "coördinator"].map(words)),
      ],
    },
  ],
});

const example: CompanionMaker = (subject, random) => ({ kind: "an example", ...exampleTable(subject, random) });
const template: CompanionMaker = (subject) => ({ kind: "our own sheets, empty", pages: ownTemplate(subject) });

const COMPANIONS: readonly CompanionMaker[] = [
  ...[lekp, lekp, heads, heads, legend, legend, rival, rival, plans, contacts, services, services],
  ...[example, example, example, template, template],
];

/** The pages with one more, or with a table more on the first of them. */
export function accompanied(
  pages: readonly Page[],
  subject: Subject,
  random: Random,
): readonly [string, readonly Page[]] {
  if (!once(random, 2)) return ["nothing else", pages];
  const { kind, pages: more, piece } = random.pick(COMPANIONS)(subject, random);
  const [first, ...rest] = pages;
  const taken = new Set(pages.map(({ name }) => name));
  const others = more.filter(({ name }) => !taken.has(name));
  if (first === undefined || piece === undefined)
    return [kind, once(random, 3) ? [...others, ...pages] : [...pages, ...others]];
  const joined = once(random, 3)
    ? beside(first.piece, piece, { gap: 1 + random.below(2), down: random.below(2) })
    : below(first.piece, piece, 2 + random.below(2));
  return [kind, [{ ...first, piece: joined }, ...rest, ...others]];
}

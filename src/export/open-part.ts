/** What is left of a measurement, and of the one before, without what is confidential: the same for every audience. Pure. */
import type { Named } from "../domain/definition/definition";
import { FTE } from "../domain/definition/subject";
import { isConfidential } from "../domain/publication/confidential-text";
import { closedByRule, type PublicationRules } from "../domain/publication/rules";
import type { Summary } from "../domain/summary/summary";
import type { Withheld } from "./benchmark";
import type { PreviousMeasurement } from "./change";
import type { Confidential } from "./confidential/open-workbook";
import { type Measured, withoutConfidentialValues, withoutFte } from "./measured";
import { openSummary } from "./open-summary";

export interface OpenPart {
  readonly now: Measured;
  readonly then: PreviousMeasurement | undefined;
  readonly themes: readonly Named[];
  readonly summary: Summary | undefined;
  /** What is confidential, and left out for everyone. */
  readonly hidden: readonly Withheld[];
}

export interface OpenPartInput {
  readonly measured: Measured;
  readonly previous?: PreviousMeasurement | undefined;
  readonly rules: PublicationRules;
  /** What was cut from the workbook before it was read. */
  readonly confidential: Confidential;
  readonly summary?: Summary | undefined;
}

export function openPart({ measured, previous, rules, confidential, summary }: OpenPartInput): OpenPart {
  const all = measured.definition.themes;
  const ruled = closedByRule(rules, measured.definition);
  const isFteOpen = !ruled.has(FTE.id);
  const closedThemes = new Set([...confidential.themeIds, ...ruled]);
  const themes = all.filter(({ id, name }) => !closedThemes.has(id) && !isConfidential(name));
  const openThemes = new Map(themes.map((theme) => [theme.id, theme]));
  const openIn = (each: Measured) => withoutConfidentialValues(isFteOpen ? each : withoutFte(each));
  const { open, closed } = openIn(measured);
  const said = summary && openSummary(summary, themes);
  const where = [
    ...all.filter(({ id }) => !openThemes.has(id)).map(({ name }) => name),
    ...(isFteOpen ? [] : [FTE.name]),
    ...themes.filter(({ id }) => previous?.closed.has(id)).map(({ name }) => `${name}${THEN}`),
    ...confidential.places,
    ...closed.flatMap(({ city, subjectId, beside }) => {
      const about = subjectId === FTE.id ? FTE : openThemes.get(subjectId);
      return about ? [`${city.name}, ${about.name}${beside ? BESIDE : ""}`] : [];
    }),
    ...(said?.closed ?? []),
  ];
  return {
    now: open,
    then: previous && {
      ...previous,
      measured: openIn(previous.measured).open,
      byPresentRule: openIn(previous.byPresentRule).open,
    },
    themes,
    summary: said?.open,
    hidden: [...new Set(where)].map((each) => ({ reason: "confidential", where: each })),
  };
}

/** Behind the name of a column of which the figure leaves, and the words beside it do not. */
const BESIDE = " (woorden ernaast)";

/** Behind the name of a theme that was confidential in the previous measurement and is not now. */
const THEN = " (vorige meting)";

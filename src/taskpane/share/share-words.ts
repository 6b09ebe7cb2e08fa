/** Figures and changes in words, as the tab writes them. Pure. */
import { shareTexts } from "../../locales/share";
import { standingTexts } from "../../locales/standing";
import type { MadeBenchmark } from "../../actions/make-benchmark";
import type { PublishedMedians } from "../../actions/publish-medians";
import type { Named } from "../../domain/definition/definition";
import { grouped } from "../../domain/grouped";
import { BLANK, type Score } from "../../domain/score/score";
import type { ChangedMedian } from "../../domain/global-score/since-published";
import { isAllTaken, type StillOpen } from "../../domain/measurement/still-open";
import type { Benchmark, BenchmarkTheme, ShownStatistics } from "../../export/benchmark";
import type { ThemeChange } from "../../export/change";
import type { BenchmarkSheet } from "../../layout/parse/own/benchmark-sheets";
import type { Locale } from "../../locales/locale";
import { dayText } from "../view/day-text";
import { briefWithMedians } from "../view/open-medians";
import { type ShareView, unpublishedIn } from "./share-view";

/** @example medianText(theme, nl) // "mediaan 3 · n = 12 · 2 – 4" */
export function medianText(
  { median, n, lowest, highest, range }: Pick<ShownStatistics, "median" | "n" | "lowest" | "highest" | "range">,
  locale: Locale,
): string {
  const { pane, number } = locale;
  const { global, preview } = shareTexts(locale);
  if (median === null) return pane.overview.nothing;
  return [
    global.median(number(median)),
    pane.overview.count(n),
    ...(range === "withheld" ? [preview.rangeWithheld] : []),
    ...(lowest === null || highest === null ? [] : [pane.range(number(lowest), number(highest))]),
  ].join(" · ");
}

/** Of a global score beyond all scores that count, which may be meant so; empty where it is among them, or nothing is known of either. */
export function outsideText(
  value: number | null,
  { lowest, highest }: Pick<ShownStatistics, "lowest" | "highest">,
  locale: Locale,
): string {
  if (value === null || lowest === null || highest === null || (value >= lowest && value <= highest)) return "";
  const { pane, number } = locale;
  return shareTexts(locale).global.outside(pane.range(number(lowest), number(highest)), value > highest);
}

/** @example themeText(theme, nl) // "globale score 2,5 · mediaan 3 · n = 12 · 2 – 4 · stabiel" */
export function themeText(
  { published, isPublishedWithheld, figures }: Pick<BenchmarkTheme, "published" | "isPublishedWithheld" | "figures">,
  locale: Locale,
): string {
  const { overview } = locale.pane;
  const share = shareTexts(locale);
  if (figures === "withheld") return share.preview.withheld;
  const { low, high } = figures.sensitivity ?? {};
  return [
    ...(isPublishedWithheld ? [share.preview.globalWithheld] : []),
    ...(published === null ? [] : [share.preview.global(locale.number(published))]),
    medianText(figures, locale),
    ...(low === undefined || high === undefined
      ? []
      : [low === high ? overview.firm : overview.sensitivity(locale.number(low), locale.number(high))]),
  ].join(" · ");
}

/**
 * What the one city that it is for says of a theme itself, and where it wants to get; nothing for anyone else.
 * @example ownText("strategie", forGent, nl) // "Gent: 3,5 · streefscore 4"
 */
export function ownText(
  themeId: string,
  { audience, cities, targets }: Pick<Benchmark, "audience" | "cities" | "targets">,
  locale: Locale,
): string {
  const own = audience.kind === "city" ? cities[0] : undefined;
  if (!own) return "";
  const { preview } = shareTexts(locale);
  const target = targets?.get(themeId);
  return [
    preview.own(
      own.city.name,
      own.contradicted?.has(themeId) === true
        ? preview.contradicted
        : scoreText(own.scores.get(themeId) ?? BLANK, locale),
    ),
    ...(target === undefined ? [] : [preview.target(locale.number(target))]),
  ].join(" · ");
}

/** The number, or what was said instead. */
function scoreText({ status, value, raw }: Score, locale: Locale): string {
  const { preview } = shareTexts(locale);
  if (value === null) return raw === "" || status === "unreadable" ? preview.noScore : raw;
  return status === "approximate" ? preview.about(locale.number(value)) : locale.number(value);
}

/** @example partsText(change, nl) // "zelfde steden +0,25 (10 steden) · andere steden 0" */
export function partsText({ parts, sameCities }: Pick<ThemeChange, "parts" | "sameCities">, locale: Locale): string {
  const words = shareTexts(locale).previous;
  const { number } = locale;
  if (parts === "withheld") return words.withheld;
  if (parts === null) return words.incomparable;
  return [
    words.real(signed(parts.real, number), sameCities),
    words.otherCities(signed(parts.otherCities, number)),
    ...(signed(parts.otherRule, number) === "0" ? [] : [words.otherRule(signed(parts.otherRule, number))]),
  ].join(" · ");
}

/** What is said where nothing is left out. */
export function leftNothingText(open: StillOpen, locale: Locale): string {
  const { leftNothing, leftNothingSoFar } = shareTexts(locale).preview;
  return isAllTaken(open) ? leftNothing : leftNothingSoFar;
}

/** What is open in what is called final, in one line; empty where nothing is. */
export function openAtFinalText(open: StillOpen, view: Pick<ShareView, "themes" | "since">, locale: Locale): string {
  const changed = view.since.changed.map(({ theme }) => theme.name);
  const all = [...briefWithMedians(open, changed, { locale }), unpublishedText(view, locale)];
  const told = all.filter((each) => each !== "").join(" · ");
  return told === "" ? "" : shareTexts(locale).benchmark.stillOpen(told);
}

/** What is open of the medians in a benchmark that is called final, as `openAtFinalText` says it; empty where nothing is. */
export function mediansAtFinalText({ changed, unpublished }: MadeBenchmark["medians"], locale: Locale): string {
  const { benchmark } = shareTexts(locale);
  const names = (themes: readonly Named[]) => themes.map(({ name }) => name);
  const told = [
    ...(unpublished.length > 0
      ? [`${benchmark.unpublished(unpublished.length)}: ${names(unpublished).join(", ")}`]
      : []),
    ...(changed.length > 0 ? [standingTexts(locale).changedMedians(names(changed))] : []),
  ];
  return told.length === 0 ? "" : benchmark.stillOpen(told.join(" · "));
}

/** Which benchmark sheets stand there that nothing updates; empty where none does. */
export function thereText(sheets: readonly BenchmarkSheet[], locale: Locale): string {
  const groups = [...grouped(sheets, ({ day }) => day)];
  const told = groups.map(([day, own]) => ({ names: own.map(({ name }) => name), day: dayText(day) }));
  return told.length === 0 ? "" : shareTexts(locale).make.there(told);
}

/** Of which themes the median is not published, by name where that are not all; empty where each is. */
export function unpublishedText(view: Pick<ShareView, "themes">, locale: Locale): string {
  const themes = unpublishedIn(view).map(({ global }) => global.theme.name);
  if (themes.length === 0) return "";
  const told = shareTexts(locale).benchmark.unpublished(themes.length);
  return themes.length === view.themes.length ? told : `${told}: ${themes.join(", ")}`;
}

/** What was published, and the median of now: as words of the tab take them. */
export function changedWords({ theme, published, median }: ChangedMedian, { number }: Pick<Locale, "number">) {
  return [theme.name, number(published), median === null ? "" : number(median)] as const;
}

/** With its sign: `+0,25`, `–0,5`, `0`. */
export function signed(value: number, number: (value: number) => string): string {
  const rounded = Math.round(value * 1e6) / 1e6;
  return `${rounded > 0 ? "+" : rounded < 0 ? "–" : ""}${number(Math.abs(rounded))}`;
}

/** @example publishedText(done, nl) // "7 medianen zijn gepubliceerd op Globaal. Zonder mediaan: Aanpak." */
export function publishedText({ steps, left }: PublishedMedians, locale: Locale): string {
  const { all } = shareTexts(locale).global;
  const why = ["published", "workshop", "estimate", "no-median", "draft", "nowhere"] as const;
  const leftAlone = why.flatMap((each) => {
    const themes = left.filter((one) => one.why === each).map(({ theme }) => theme.name);
    return themes.length === 0 ? [] : [all.left[each](themes.join(", "))];
  });
  const unsigned = steps.filter(({ person }) => person.trim() === "").length;
  const nameless = unsigned > 0 ? [locale.pane.made.unsigned(unsigned)] : [];
  return [all.done(steps.length), ...nameless, ...leftAlone].join(" ");
}

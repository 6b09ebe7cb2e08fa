/** What comes out: per theme the median with its n, lowest, highest and sensitivity; for a single city, its scores. */
import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Inspection } from "../../actions/inspect";
import type { ConsolidatedTheme, Consolidation } from "../../consolidation/consolidation";
import { highestLevel, lowestLevel, type Named } from "../../domain/definition/definition";
import type { Score } from "../../domain/score/score";
import type { CellAddress } from "../../host/area";
import { maturiteit } from "../../layout/sheets/maturiteit";
import type { Locale } from "../../locales/locale";
import { ScoreChip } from "../look/score-chip";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { otherMedians } from "./sheet-medians";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface OverviewProps {
  readonly inspection: Inspection;
  readonly consolidation: Consolidation;
  /** What goes to the form of a cell that has one. */
  readonly toForm: (cell: CellAddress) => (() => void) | undefined;
}

export function Overview({ inspection, consolidation, toForm }: OverviewProps) {
  const { locale, definition } = useMeaning();
  const { overview } = locale.pane;
  const styles = useStyles();
  const [lowest, highest] = [lowestLevel(definition).value, highestLevel(definition).value];
  const others = useMemo(() => otherMedians(inspection, consolidation.themes), [inspection, consolidation]);
  const cityIds = new Set(inspection.reading.places.map(({ cityId }) => cityId));
  if (cityIds.size === 0) return null;
  const only = cityIds.size === 1 ? consolidation.cities.find(({ city }) => cityIds.has(city.id)) : undefined;

  return (
    <Section title={only ? overview.oneCity(only.city.name) : overview.title}>
      <ul className={styles.list}>
        {consolidation.themes.map((theme) => (
          <li key={theme.theme.id} className={styles.item} data-theme={theme.theme.id}>
            <span className={styles.words}>
              {only ? (
                <ThemeOf city={only.city} {...theme} {...{ inspection, toForm }} />
              ) : (
                <Text>{theme.theme.name}</Text>
              )}
              {!only && (
                <Text size={200} className={styles.quiet}>
                  {figuresOf(theme, locale)}
                </Text>
              )}
              {!only &&
                others.get(theme.theme.id)?.map(({ sheet, cell, value }) => (
                  <Text key={`${sheet} ${cell}`} size={200} className={styles.quiet}>
                    {overview.countedThere(`${sheet}, ${cell}`, locale.number(value))}
                  </Text>
                ))}
            </span>
            {only ? <OwnScore score={only.scores.get(theme.theme.id)} /> : <ScoreChip value={theme.median} />}
          </li>
        ))}
      </ul>
      {!only && (
        <Text size={200} className={styles.quiet}>
          {overview.explanation(locale.number(lowest), locale.number(highest))}
        </Text>
      )}
      {!only && consolidation.fteTotal !== null && (
        <Text>{overview.fteTotal(locale.number(consolidation.fteTotal))}</Text>
      )}
    </Section>
  );
}

/** The theme of a city, which leads to where its score is given. */
function ThemeOf({
  city,
  theme,
  inspection,
  toForm,
}: Pick<OverviewProps, "inspection" | "toForm"> & Pick<ConsolidatedTheme, "theme"> & { readonly city: Named }) {
  const { pane } = useMeaning().locale;
  const place = inspection.reading.places.find(({ cityId, themeId }) => cityId === city.id && themeId === theme.id);
  const onForm = place && toForm(place);
  if (!onForm) return <Text>{theme.name}</Text>;
  return (
    <Link as="button" title={`${pane.check.goToTab(pane.tabs.fillIn)}: ${theme.name}`} onClick={onForm}>
      {theme.name}
    </Link>
  );
}

/** What is not applicable says so: a dash would say that it is still to be filled in. */
function OwnScore({ score }: { readonly score: Score | undefined }) {
  const isNotApplicable = score?.status === "not-applicable";
  return <ScoreChip value={score?.value ?? null} {...(isNotApplicable && { text: maturiteit.notApplicable })} />;
}

/** @example figuresOf(theme, nl) // "mediaan · n = 12 · 2 – 4 · als iedereen indient 2,75 – 3" */
export function figuresOf(
  { n, lowest, highest, sensitivity }: Pick<ConsolidatedTheme, "n" | "lowest" | "highest" | "sensitivity">,
  { pane: { overview, range }, number }: Locale,
): string {
  if (n === 0 || lowest === null || highest === null) return overview.nothing;
  const { low, high } = sensitivity ?? { low: 0, high: 0 };
  return [
    overview.count(n),
    range(number(lowest), number(highest)),
    low === high ? overview.firm : overview.sensitivity(number(low), number(high)),
  ].join(" · ");
}

/** What became of each theme since the previous measurement, in parts that add up; per city where cities are named. */
import { shareTexts } from "../../locales/share";
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Benchmark } from "../../export/benchmark";
import type { ThemeChange } from "../../export/change";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { partsText, signed } from "./share-words";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  figures: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, paddingBlock: tokens.spacingVerticalXS },
});

export interface ChangesProps {
  readonly benchmark: Benchmark;
  readonly changes: readonly ThemeChange[];
}

export function Changes({ benchmark: { themes, cities }, changes }: ChangesProps) {
  const { locale } = useMeaning();
  const words = shareTexts(locale).previous;
  const styles = useStyles();
  const themeName = new Map(themes.map(({ theme }) => [theme.id, theme.name]));
  const cityName = new Map(cities.map(({ city }) => [city.id, city.name]));
  return (
    <Section title={words.changes}>
      <ul className={styles.list}>
        {changes.map((change) => {
          const { from, to, themeId } = change;
          const shown = (value: number | null) => (value === null ? "–" : locale.number(value));
          const difference = from === null || to === null ? "–" : signed(to - from, locale.number);
          const moved = change.cities.filter((each) => each.difference !== null && each.difference !== 0);
          return (
            <li key={themeId} className={styles.item} data-change={themeId}>
              <span className={styles.line}>
                <Text>{themeName.get(themeId)}</Text>
                <Text className={styles.figures}>{words.fromTo(shown(from), shown(to), difference)}</Text>
              </span>
              <Text size={200} className={styles.quiet}>
                {partsText(change, locale)}
              </Text>
              {moved.length > 0 && (
                <details>
                  <summary className={styles.summary}>{words.perCity(moved.length)}</summary>
                  <Text size={200}>
                    {moved
                      .map(
                        ({ cityId, difference: own }) =>
                          `${cityName.get(cityId) ?? ""} ${signed(own ?? 0, locale.number)}`,
                      )
                      .join(" · ")}
                  </Text>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** What is not settled yet, so that nobody publishes half a measurement without knowing. */
import { shareTexts } from "../../locales/share";
import { makeStyles, Text } from "@fluentui/react-components";
import type { OpenConflict } from "../../actions/make-benchmark";
import { FTE } from "../../export/benchmark";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { openCities, type ShareView } from "./share-view";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "20px" },
  summary: { cursor: "pointer" },
});

export interface StillOpenProps {
  readonly view: ShareView;
  readonly conflicts: readonly OpenConflict[];
}

export function StillOpen({ view: { consolidation }, conflicts }: StillOpenProps) {
  const { locale } = useMeaning();
  const words = shareTexts(locale).preview;
  const styles = useStyles();
  const { definition } = consolidation;
  const cities = openCities(consolidation);
  if (cities.length === 0 && conflicts.length === 0) return null;
  const nameOf = ({ cityId, themeId }: OpenConflict) =>
    locale.pane.scoreOf(
      definition.cities.find(({ id }) => id === cityId)?.name ?? cityId,
      definition.themes.find(({ id }) => id === themeId)?.name ?? FTE.name,
    );
  return (
    <Section title={words.open}>
      {conflicts.length > 0 && (
        <LongList items={conflicts} className={styles.list}>
          {(conflict) => (
            <li key={nameOf(conflict)}>
              <Text size={200}>{words.conflict(nameOf(conflict))}</Text>
            </li>
          )}
        </LongList>
      )}
      {cities.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.moreBlank(cities.length)}</summary>
          <LongList items={cities} className={styles.list}>
            {({ city, themes, all }) => (
              <li key={city.id}>
                <Text size={200}>
                  {all
                    ? words.blankAll(city.name)
                    : words.blank(
                        city.name,
                        themes.map(({ name }) => name),
                      )}
                </Text>
              </li>
            )}
          </LongList>
        </details>
      )}
    </Section>
  );
}

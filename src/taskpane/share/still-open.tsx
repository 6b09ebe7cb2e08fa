/** What is not settled yet, in numbers and then one by one, so that nobody publishes half a measurement without knowing. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type CitySubject, FTE } from "../../domain/definition/subject";
import { shareTexts } from "../../locales/share";
import { type AssessmentDefinition, nameIn } from "../../domain/definition/definition";
import { isInOrder, type StillOpen as Open } from "../../domain/measurement/still-open";
import { standingTexts } from "../../locales/standing";
import { cellName } from "../../host/a1";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import { cellOfSubject, type ShareView } from "./share-view";
import { changedWords, unpublishedText } from "./share-words";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "20px" },
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  go: { flexShrink: 0, marginInlineStart: "auto" },
  summary: { cursor: "pointer" },
});

export interface StillOpenProps {
  readonly store: Pick<PaneStore, "goTo">;
  readonly view: Pick<ShareView, "inspection" | "themes" | "since" | "ledgerSheet">;
  readonly definition: AssessmentDefinition;
  readonly open: Open;
  readonly conflicts: readonly CitySubject[];
}

export function StillOpen({ store, view, definition, open, conflicts }: StillOpenProps) {
  const { locale } = useMeaning();
  const words = shareTexts(locale).preview;
  const styles = useStyles();
  const { incomplete } = open;
  const isSettled = isInOrder(open) && conflicts.length === 0;
  const unpublished = view.ledgerSheet === undefined ? "" : unpublishedText(view, locale);
  const { changed, unknown } = view.since;
  const published = shareTexts(locale).global.all.changed;
  if (isSettled && unpublished === "" && changed.length + unknown.length === 0) return null;
  const subjects = [...definition.themes, FTE];
  const nameOf = ({ cityId, subjectId }: CitySubject) =>
    locale.pane.scoreOf(nameIn(definition.cities, cityId), nameIn(subjects, subjectId));
  return (
    <Section title={words.open}>
      {!isSettled && <Text role="status">{standingTexts(locale).open(open)}</Text>}
      {unpublished !== "" && <Text>{`${unpublished}.`}</Text>}
      {changed.length > 0 && (
        <Text>{`${published.title(changed.length)}: ${changed.map(({ theme }) => theme.name).join(", ")}.`}</Text>
      )}
      {unknown.map((each) => (
        <Text key={each.theme.id} size={200}>
          {published.unknown(...changedWords(each, locale))}
        </Text>
      ))}
      {conflicts.length > 0 && (
        <LongList items={conflicts} className={styles.list}>
          {(conflict) => {
            const at = cellOfSubject(conflict, view.inspection);
            return (
              <li key={nameOf(conflict)} className={styles.item}>
                <Text size={200}>{words.conflict(nameOf(conflict))}</Text>
                {at && (
                  <Button
                    size="small"
                    className={styles.go}
                    aria-label={locale.pane.check.goToCell(locale.pane.place(at.sheet, cellName(at.row, at.column)))}
                    onClick={() => void store.goTo(at)}
                  >
                    {locale.pane.goTo}
                  </Button>
                )}
              </li>
            );
          }}
        </LongList>
      )}
      {incomplete.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.moreBlank(incomplete.length)}</summary>
          <LongList items={incomplete} className={styles.list}>
            {({ city, themes, contested }) => (
              <li key={city.id}>
                <Text size={200}>
                  {themes.length === definition.themes.length
                    ? words.blankAll(city.name)
                    : words.blank(
                        city.name,
                        themes.map(({ name }) => name),
                        contested.map(({ name }) => name),
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

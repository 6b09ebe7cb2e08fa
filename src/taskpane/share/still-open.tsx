/** What is not settled yet, in numbers and then one by one, so that nobody publishes half a measurement without knowing. */
import { type CitySubject, FTE } from "../../domain/definition/subject";
import { shareTexts } from "../../locales/share";
import { makeStyles, Text } from "@fluentui/react-components";
import { type AssessmentDefinition, nameIn } from "../../domain/definition/definition";
import { isInOrder, type StillOpen as Open } from "../../domain/measurement/still-open";
import { standingTexts } from "../../locales/standing";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "20px" },
  summary: { cursor: "pointer" },
});

export interface StillOpenProps {
  readonly definition: AssessmentDefinition;
  readonly open: Open;
  readonly conflicts: readonly CitySubject[];
}

export function StillOpen({ definition, open, conflicts }: StillOpenProps) {
  const { locale } = useMeaning();
  const words = shareTexts(locale).preview;
  const styles = useStyles();
  const { missing } = open;
  if (isInOrder(open) && conflicts.length === 0) return null;
  const subjects = [...definition.themes, FTE];
  const nameOf = ({ cityId, subjectId }: CitySubject) =>
    locale.pane.scoreOf(nameIn(definition.cities, cityId), nameIn(subjects, subjectId));
  return (
    <Section title={words.open}>
      <Text role="status">{standingTexts(locale).open(open)}</Text>
      {conflicts.length > 0 && (
        <LongList items={conflicts} className={styles.list}>
          {(conflict) => (
            <li key={nameOf(conflict)}>
              <Text size={200}>{words.conflict(nameOf(conflict))}</Text>
            </li>
          )}
        </LongList>
      )}
      {missing.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.moreBlank(missing.length)}</summary>
          <LongList items={missing} className={styles.list}>
            {({ city, themes }) => (
              <li key={city.id}>
                <Text size={200}>
                  {themes.length === definition.themes.length
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

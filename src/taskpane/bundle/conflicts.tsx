/** What is contradicted, by city, to be settled with a click each or all of a city at once; and what was chosen, which can be undone. */
import { Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import type { Conflict, Consolidation } from "../../consolidation/consolidation";
import type { FileDates } from "../../consolidation/newest";
import { nameIn } from "../../domain/definition/definition";
import { grouped } from "../../domain/grouped";
import { words as herkomst } from "../../layout/sheets/herkomst";
import type { AtWork } from "../at-work";
import { bundleTexts } from "../../locales/bundle";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import type { Act } from "./acts";
import { contestedOf } from "./bundle-view";
import { ChosenList } from "./chosen-list";
import { CityOffer } from "./city-offer";
import type { ToldAct } from "./choosing";
import { ConflictForm } from "./conflict-form";
import { useGoOn } from "./use-go-on";

const useStyles = makeStyles({
  // A field of a browser's own is wider than a narrow pane.
  input: { minWidth: 0 },
  inside: { minWidth: 0, width: "100%" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  city: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** So many forms count for a line of the list: thirteen cities that contradict themselves everywhere are all in sight, 300 of fifty themes are not. */
const A_LINE = 8;

export interface ConflictsProps {
  readonly consolidation: Consolidation;
  readonly acts: readonly Act[];
  /** By file. */
  readonly dates: ReadonlyMap<string, FileDates>;
  /** Who chooses. */
  readonly atWork: AtWork;
  readonly onChoose: (act: Act, told: ToldAct) => void;
  readonly onUndo: (act: Act) => void;
}

export function Conflicts({ consolidation, acts, dates, atWork, onChoose, onUndo }: ConflictsProps) {
  const { locale, definition } = useMeaning();
  const words = bundleTexts(locale).conflicts;
  const styles = useStyles();
  const { conflicts } = consolidation;
  const goOnFrom = useGoOn(conflicts);
  const cities = useMemo(() => [...grouped(conflicts, ({ cityId }) => cityId)], [conflicts]);
  const who = useSyncExternalStore(atWork.subscribe, atWork.name);
  const by = (reason: string) => herkomst.choiceBy(who.trim() || herkomst.nameless, reason);
  /** The focus goes on to what is settled next; back to these, where they are contradicted again. */
  const choose = (act: Act, value?: string) => {
    const [first] = act;
    goOnFrom(first);
    onChoose(act, {
      ...(value !== undefined && { value }),
      onUndone: () => {
        goOnFrom(first);
      },
    });
  };
  if (conflicts.length === 0 && acts.length === 0) return null;
  return (
    <Section title={words.title(contestedOf(conflicts))}>
      {conflicts.length > 0 && (
        <>
          <Text>{words.explanation(conflicts.every(isOfSeveralFiles))}</Text>
          <Field label={words.who} hint={words.whoHint}>
            <Input
              className={styles.input}
              input={{ className: styles.inside }}
              value={who}
              onChange={(_, { value }) => {
                atWork.say(value);
              }}
            />
          </Field>
          <LongList items={cities} lines={([, own]) => Math.ceil(own.length / A_LINE)} className={styles.list}>
            {([cityId, own]) => (
              <li key={cityId} className={styles.group}>
                <h3 className={styles.city}>{nameIn(definition.cities, cityId)}</h3>
                <CityOffer
                  city={nameIn(definition.cities, cityId)}
                  cityId={cityId}
                  conflicts={own}
                  dates={dates}
                  onTake={(takes, reason) => {
                    choose(takes.map((take) => ({ ...take, by: by(reason) })));
                  }}
                />
                {own.map((conflict) => (
                  <ConflictForm
                    key={conflict.subjectId}
                    conflict={conflict}
                    dates={dates}
                    onChoose={({ take, reason, value }) => {
                      choose([{ cityId, subjectId: conflict.subjectId, take, by: by(reason) }], value);
                    }}
                  />
                ))}
              </li>
            )}
          </LongList>
        </>
      )}
      <ChosenList
        acts={acts}
        consolidation={consolidation}
        onUndo={(act) => {
          goOnFrom(act[0]);
          onUndo(act);
        }}
      />
    </Section>
  );
}

function isOfSeveralFiles({ candidates }: Conflict): boolean {
  return new Set(candidates.map(({ source: { file } }) => file)).size > 1;
}

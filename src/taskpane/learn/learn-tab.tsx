/** Leren: who learns from whom, as a whole and by city; people pin and exclude pairs, see what that changes, and write it. */
import { Button, Spinner, Text } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import { isBundleHere } from "../../actions/draft-bundle";
import type { Inspection } from "../../actions/inspect";
import { measuredHere } from "../../actions/write-twinning";
import { pairingKey, type Pairing } from "../../domain/twinning/pairing";
import { editKey } from "../../actions/twinning-edits";
import { learnTexts } from "../../locales/learn";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import { Changes } from "./changes";
import { CityCard } from "./city-card";
import { HandForm } from "./hand-form";
import { useLearnLook } from "./learn-look";
import { learnSession } from "./learn-session";
import { writeTwinningTask } from "./learn-tasks";
import { hasAnyScore, namer, recordOf, valuesOf } from "./learn-view";
import type { Deciding } from "./pair-item";
import { Programme } from "./programme";
import { Settings } from "./settings-form";
import { goToCity, staying } from "./stay";
import { useLearnView } from "./use-learn-view";
import { Whole } from "./whole";

export interface LearnTabProps {
  readonly store: PaneStore;
  readonly inspection: Inspection;
  readonly working: boolean;
  /** ISO. */
  readonly today: string;
}

export function LearnTab({ store, inspection, working, today }: LearnTabProps) {
  const { locale } = useMeaning();
  const words = learnTexts(locale);
  const look = useLearnLook();
  const session = learnSession(store);
  const { edits, cityId } = useSyncExternalStore(session.subscribe, session.state);
  const { measurement, consolidation } = useMemo(() => measuredHere(inspection, today), [inspection, today]);
  const { view, isComputing, compute } = useLearnView(inspection.workbook, measurement, edits);
  const conflicts = consolidation.conflicts.filter(({ subjectId }) =>
    measurement.definition.themes.some(({ id }) => id === subjectId),
  ).length;

  if (!hasAnyScore(measurement)) return <Text>{words.noScores}</Text>;
  const deciding: Deciding = {
    onDecide: (kind, { themeId, learner, donor, match: { why } }, reason) => {
      const goOn = staying();
      const decision = { themeId, learner, donor, reason };
      session.decide(
        kind === "ban" && why.kind === "pinned" ? { kind, decision, unpins: why.reason } : { kind, decision },
      );
      goOn();
    },
    onFree: ({ themeId, learner, donor }) => {
      const goOn = staying();
      free({ themeId, learner, donor });
      goOn();
    },
  };
  const explained = [
    words.terms,
    ...(view && view.figures.matches > 0 ? [`${words.inNumbers(view.figures)} ${words.most(view.figures)}`] : []),
    ...(view && !view.hasPriorities ? [words.noPriorities] : []),
    ...(view && !view.hasPractices ? [words.noPractices] : []),
    ...(view && view.rough > 0 ? [words.rough(view.rough)] : []),
  ];
  const city = view?.cities.find(({ id }) => id === cityId) ?? view?.cities.find(({ hasScores }) => hasScores);
  return (
    <>
      <div className={look.top} tabIndex={-1} data-top="">
        <Section title={words.title}>
          {view && <Text role="status">{words.figures(view.figures)}</Text>}
          {conflicts > 0 && <Text>{words.conflicts(conflicts, isBundleHere(inspection.workbook))}</Text>}
          {view?.overLimit.map((name) => (
            <Text key={name} size={200}>
              {words.overLimit(name)}
            </Text>
          ))}
          <Text size={200} className={look.quiet}>
            {words.privacy}
          </Text>
          <details>
            <summary className={look.summary}>{words.more}</summary>
            {explained.map((text) => (
              <Text key={text} size={200} className={look.told} block>
                {text}
              </Text>
            ))}
          </details>
          {!view && (
            <>
              <Text size={200}>{words.large(measurement.cities.length)}</Text>
              {isComputing ? (
                <Spinner label={words.computing} />
              ) : (
                <Button appearance="primary" className={look.button} onClick={compute}>
                  {words.compute}
                </Button>
              )}
            </>
          )}
        </Section>
      </div>
      {view && city && (
        <>
          <Changes
            edits={edits}
            view={view}
            nameOf={namer(measurement)}
            working={working}
            onDrop={(edit) => {
              const goOn = staying();
              session.drop(edit);
              goOn();
            }}
            onDropAll={() => {
              session.set([]);
              setTimeout(goToCity);
            }}
            onWrite={() =>
              void store.run(writeTwinningTask({ store, session, today, locale })).then(() => {
                if (!store.state().problem) goToCity();
              })
            }
          />
          <Whole view={view} city={city} {...deciding} />
          <CityCard view={view} city={city} onLook={session.look} {...deciding} />
          <HandForm
            hits={view.twinning.hits}
            valueIn={valuesOf(measurement)}
            cityId={city.id}
            onPin={(decision) => {
              session.decide({ kind: "pin", decision });
            }}
          />
          <Settings
            record={view.record}
            onSet={(changed) => {
              session.decide({ kind: "set", ...changed });
            }}
            onGoTo={sheetHere(view.change)}
          />
          <Programme programme={view.record.programme} today={today} />
        </>
      )}
    </>
  );

  /** What was only decided here goes as if it never was, and gives back what it took away; what the sheet says is taken back. */
  function free(pair: Pairing): void {
    const edit = session.state().edits.find((each) => editKey(each) === pairingKey(pair));
    const { pins, bans } = recordOf(measurement);
    const isOnSheet = [...pins, ...bans].some((each) => pairingKey(each) === pairingKey(pair));
    if (edit?.kind === "ban" && edit.unpins !== undefined) session.drop(edit);
    else if (isOnSheet) session.decide({ kind: "free", pair });
    else if (edit) session.drop(edit);
  }

  function sheetHere(change: { readonly kind: string; readonly sheet?: string }): (() => void) | undefined {
    const { sheet } = change;
    return sheet === undefined ? undefined : () => void store.goTo({ sheet, row: 0, column: 0 });
  }
}

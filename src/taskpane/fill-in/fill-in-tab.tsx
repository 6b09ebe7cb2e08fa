/** Invullen: lay out the sheets, then fill in one score after the other. */
import { Button, makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { explanationOf } from "../../actions/explain";
import type { Inspection } from "../../actions/inspect";
import type { Conflict } from "../../consolidation/consolidation";
import type { CellAddress } from "../../host/host";
import { Gauge } from "../look/gauge";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import { foreignSheets, hasOwnSheets, ownSheets, placeAt, progressOf, scoreAt } from "../view/places";
import { ExplanationForm } from "./explanation-form";
import { LayOutForm } from "./lay-out-form";
import { ProgressList } from "./progress-list";
import { ScoreEditor } from "./score-editor";
import { SheetList } from "./sheet-list";
import { explainTask, fillInTask, layOutTask } from "../tasks";

const useStyles = makeStyles({
  title: { margin: 0 },
  button: { alignSelf: "start" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface FillInTabProps {
  readonly store: PaneStore;
  readonly inspection: Inspection;
  /** Cells that contradict each other. */
  readonly conflicts: readonly Conflict[];
  readonly selection: CellAddress | undefined;
  readonly working: boolean;
  readonly first: string | null;
}

export function FillInTab({ store, inspection, conflicts, selection, working, first }: FillInTabProps) {
  const { locale } = useMeaning();
  const { pane, sheets } = locale;
  const styles = useStyles();
  const [layingOut, setLayingOut] = useState(first === "lay-out");
  const foreign = foreignSheets(inspection);
  const own = hasOwnSheets(inspection);
  const place = placeAt(inspection, selection);
  const progress = useMemo(() => progressOf(inspection, conflicts), [inspection, conflicts]);

  if (layingOut)
    return (
      <LayOutForm
        inspection={inspection}
        working={working}
        onCancel={() => {
          setLayingOut(false);
        }}
        onApply={(wish) => {
          setLayingOut(false);
          void store.run(layOutTask(wish, sheets));
        }}
      />
    );

  const open = (
    <Button
      className={styles.button}
      appearance={own || foreign.length > 0 ? "secondary" : "primary"}
      disabled={working}
      onClick={() => {
        setLayingOut(true);
      }}
    >
      {foreign.length > 0 ? pane.layOut.openMore : pane.layOut.open}
    </Button>
  );

  if (!own && foreign.length === 0)
    return (
      <>
        <Gauge />
        <Title3 as="h2" className={styles.title}>
          {pane.welcome.title}
        </Title3>
        <Text>{pane.welcome.text}</Text>
        {open}
      </>
    );

  return (
    <>
      {!own && (
        <>
          <Text>{pane.welcome.foreign(foreign)}</Text>
          {open}
        </>
      )}
      {place ? (
        <>
          <ScoreEditor
            place={place}
            score={scoreAt(inspection, place)}
            working={working}
            onFillIn={(value) => void store.run(fillInTask(place, value))}
          />
          <ExplanationForm
            key={`${place.cityId} ${place.themeId}`}
            saved={explanationOf({ inspection, place })}
            onSave={(text) => void store.run(explainTask({ place, text }))}
          />
        </>
      ) : (
        <Text className={styles.quiet}>{pane.score.choose}</Text>
      )}
      <ProgressList progress={progress} onGoTo={(cell) => void store.goTo(cell)} />
      {own && (
        <SheetList sheets={ownSheets(inspection)} onGoTo={(sheet) => void store.goTo({ sheet, row: 0, column: 0 })} />
      )}
    </>
  );
}

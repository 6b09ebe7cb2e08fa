/** Invullen: lay out the sheets, then fill in one score after the other. */
import { Button, makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Inspection } from "../../actions/inspect";
import type { Conflict } from "../../consolidation/consolidation";
import { addressKey, type CellAddress } from "../../host/area";
import { Lazy } from "../look/lazy";
import { Gauge } from "../look/gauge";
import { LAY_OUT, opens, OTHER_CITY } from "../look/keep-focus";
import { useMeaning } from "../meaning";
import { CityProfile } from "../overview/city-profile";
import type { ShareSession } from "../share/share-session";
import type { PaneStore } from "../pane-store";
import { cityOfForm } from "../../actions/city-of-form";
import { placeAt } from "../../actions/score-at";
import { foreignSheets, hasOwnSheets, mayBecomeForm, ownSheets, progressOf } from "../view/places";
import type { Arriving } from "./arriving";
import { Begin } from "./begin";
import { ProgressList } from "./progress-list";
import { chooseText } from "./progress-words";
import { SheetList } from "./sheet-list";

const useStyles = makeStyles({
  title: { margin: 0 },
  button: { alignSelf: "start" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Most who open the pane have their sheets already. */
const layOutForm = async () => (await import(/* webpackChunkName: "lay-out" */ "./lay-out-form")).LayOutForm;

const otherCityForm = async () => (await import(/* webpackChunkName: "lay-out" */ "./other-city-form")).OtherCityForm;

/** By then there are score cells to choose: it comes before one is chosen, and the sheets that there are can be seen without it. */
const answerEditor = async () => (await import(/* webpackChunkName: "answer" */ "./answer-editor")).AnswerEditor;

export interface FillInTabProps {
  readonly store: PaneStore;
  readonly sharing: ShareSession;
  readonly inspection: Inspection;
  /** Cells that contradict each other. */
  readonly conflicts: readonly Conflict[];
  readonly selection: CellAddress | undefined;
  readonly arriving: Arriving;
  readonly working: boolean;
  readonly first: string | null;
  /** Someone said that she fills in for one city. */
  readonly isForOne: boolean;
  /** To a theme, by the cell of its score. */
  readonly onArrive: (cell: CellAddress) => void;
  /** To the tab Controleren. */
  readonly onCheck: () => void;
}

export function FillInTab({
  store,
  sharing,
  inspection,
  conflicts,
  selection,
  arriving,
  working,
  first,
  isForOne,
  onArrive,
  onCheck,
}: FillInTabProps) {
  const { locale } = useMeaning();
  const { pane } = locale;
  const styles = useStyles();
  const [form, setForm] = useState<"lay-out" | "city" | undefined>(first === "lay-out" ? first : undefined);
  const formCity = useMemo(() => cityOfForm(inspection), [inspection]);
  const foreign = foreignSheets(inspection);
  const own = hasOwnSheets(inspection);
  const place = placeAt(inspection, selection);
  const at = selection && addressKey(selection);
  useEffect(() => {
    // Where it does not come, that is said once there is a cell to show it for.
    answerEditor().catch(() => undefined);
  }, []);
  const progress = useMemo(() => progressOf(inspection, conflicts), [inspection, conflicts]);

  const whole = { loading: pane.loadingForm, pane };
  const onClose = () => {
    setForm(undefined);
  };
  if (form === "lay-out")
    return <Lazy {...whole} load={layOutForm} props={{ store, sharing, inspection, working, isForOne, onClose }} />;
  if (form && formCity)
    return <Lazy {...whole} load={otherCityForm} props={{ store, inspection, working, now: formCity, onClose }} />;

  const open = (
    <Button
      className={styles.button}
      {...opens(LAY_OUT)}
      appearance={own || foreign.length > 0 ? "secondary" : "primary"}
      disabledFocusable={working}
      onClick={() => {
        setForm("lay-out");
      }}
    >
      {foreign.length > 0 ? pane.layOut.openMore : pane.layOut.open}
    </Button>
  );

  const isAtCity = formCity && at === addressKey(formCity.cell);
  const otherCity = formCity && (
    <Button
      className={styles.button}
      {...opens(OTHER_CITY)}
      size="small"
      disabledFocusable={working}
      onClick={() => {
        setForm("city");
      }}
    >
      {pane.layOut.otherCity(inspection.definition.unit)}
    </Button>
  );

  if (!own && foreign.length === 0)
    return (
      <>
        <Gauge levels={inspection.definition.levels} />
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
        <Lazy
          load={answerEditor}
          {...whole}
          props={{ store, inspection, place, arriving, working, conflicts, onCheck }}
        />
      ) : (
        <>
          <Text className={styles.quiet}>{chooseText(progress, locale)}</Text>
          <Begin progress={progress} onGoTo={onArrive} onCheck={onCheck} />
        </>
      )}
      {isAtCity && otherCity}
      <ProgressList progress={progress} onGoTo={onArrive} />
      {!isAtCity && otherCity}
      <CityProfile store={store} progress={progress} onGoTo={onArrive} />
      {own && (
        <SheetList sheets={ownSheets(inspection)} onGoTo={(sheet) => void store.goTo({ sheet, row: 0, column: 0 })} />
      )}
      {mayBecomeForm(inspection, progress) && (
        <Button
          className={styles.button}
          {...opens(LAY_OUT)}
          disabledFocusable={working}
          onClick={() => {
            setForm("lay-out");
          }}
        >
          {pane.layOut.intoForm.offer}
        </Button>
      )}
    </>
  );
}

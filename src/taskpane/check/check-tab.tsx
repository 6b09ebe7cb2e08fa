/** Controleren: what is wrong or notable, what can be accepted, and the figures that come out. */
import {
  Button,
  createFocusOutlineStyle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Proposal } from "../../actions/accept";
import { isBundleHere } from "../../actions/draft-bundle";
import type { Inspection } from "../../actions/inspect";
import { placeAt } from "../../actions/score-at";
import { addressKey, type CellAddress } from "../../host/area";
import { isInOrder } from "../../domain/measurement/still-open";
import { standingTexts } from "../../locales/standing";
import { opens } from "../look/keep-focus";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import { acceptTask } from "../tasks";
import type { CheckView } from "../view/check-view";
import { leftEmpty } from "../view/left-empty";
import { firstMissing, foreignSheets } from "../view/places";
import type { Arrival } from "../fill-in/arriving";
import { ACCEPT_ALL, AcceptPreview } from "./accept-preview";
import { ColourTable } from "./colour-table";
import { colourTask } from "./colour-task";
import { Conflicts } from "./conflicts";
import { Findings } from "../findings/findings";
import { listedHere } from "../findings/listed-findings";
import { Overview } from "./overview";
import { StillEmpty } from "./still-empty";
import { openOf } from "./still-open";
import { isAskedIn } from "../ways/way-view";
import { useWaysHere, WayList, WayQuestions } from "../ways/ways-here";

const useStyles = makeStyles({
  button: { alignSelf: "start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  standing: {
    ...{ position: "relative", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
    ...createFocusOutlineStyle(),
  },
});

export interface CheckTabProps {
  readonly store: PaneStore;
  readonly inspection: Inspection;
  readonly view: CheckView;
  readonly working: boolean;
  /** To a field of the theme of which this is the score. */
  readonly onFillIn: (cell: CellAddress, field: Arrival["field"]) => void;
  /** Where what contradicts in a bundle is chosen. */
  readonly onBundle: () => void;
}

export function CheckTab({ store, inspection, view, working, onFillIn, onBundle }: CheckTabProps) {
  const { locale, definition } = useMeaning();
  const { check } = locale.pane;
  const styles = useStyles();
  const standing = standingTexts(locale);
  const open = useMemo(() => openOf(inspection, view), [inspection, view]);
  const isBundle = isBundleHere(inspection.workbook);
  const isContested = isBundle && open.contested.scores + open.contested.fte > 0;
  // What lacks in a bundle is asked of the cities: nobody fills it in here.
  const missing = useMemo(() => (isBundle ? undefined : firstMissing(inspection, open)), [isBundle, inspection, open]);
  const empty = useMemo(() => leftEmpty(inspection), [inspection]);
  const [previewing, setPreviewing] = useState<readonly Proposal[]>([]);
  const ways = useWaysHere(store, inspection);
  const findings = useMemo(() => {
    const { error, warning, info } = view.bySeverity;
    const told = error.filter(({ finding }) => !isAskedIn(ways.questions, finding));
    return listedHere(inspection, [...told, ...warning, ...info]);
  }, [view, inspection, ways.questions]);
  // What was meant to be accepted, as far as it still stands so.
  const still = useMemo(() => new Set(view.proposals.map(({ at }) => addressKey(at))), [view]);
  const previewed = previewing.filter(({ at }) => still.has(addressKey(at)));
  const standingAt = useRef<HTMLDivElement>(null);
  const isAccepted = useRef(false);
  useEffect(() => {
    // After all was accepted the work goes on where it is told how it stands; who cancels is back at what opened the preview.
    if (previewed.length === 0 && isAccepted.current) standingAt.current?.focus();
    isAccepted.current = false;
  }, [previewed.length]);
  /** The one thing to do next has the colour of that: to answer what is asked, then to mend, to settle, and to fill in. */
  const next = [
    ...(ways.asked.length > 0 ? (["answer"] as const) : []),
    ...(view.proposals.length > 0 ? (["accept"] as const) : []),
    ...(isContested ? (["settle"] as const) : []),
    "fill-in" as const,
  ][0];
  const coloured = (step: typeof next) => (step === next ? "primary" : "secondary");
  const goTo: PaneStore["goTo"] = (cell) => store.goTo(cell);
  const toForm = (cell: CellAddress) =>
    placeAt(inspection, cell) &&
    (() => {
      onFillIn(cell, "score");
    });
  const acceptAll = (accepted: readonly Proposal[]) => {
    isAccepted.current = previewed.length > 0;
    setPreviewing([]);
    void store.run(acceptTask(accepted));
  };

  const list = (
    <Findings
      findings={findings}
      working={working}
      onGoTo={(cell) => void goTo(cell)}
      toForm={toForm}
      onAccept={(proposal) => {
        acceptAll([proposal]);
      }}
      onAcceptAll={setPreviewing}
      next={next === "accept" && view.proposals.length === 1 ? view.proposals[0] : undefined}
    />
  );
  // A Legende that cannot be used is why no table was found.
  if (!view.found && view.count === view.counts.info)
    return (
      <>
        <Text>{check.nothingFound(definition.withoutFte !== true)}</Text>
        {list}
        <WayList ways={ways} inspection={inspection} working={working} open />
      </>
    );
  if (previewed.length > 0)
    return (
      <AcceptPreview
        proposals={previewed}
        inspection={inspection}
        working={working}
        onAccept={acceptAll}
        onCancel={() => {
          setPreviewing([]);
        }}
      />
    );
  return (
    <>
      <div ref={standingAt} tabIndex={-1} className={styles.standing} data-standing="">
        {isInOrder(open) ? (
          <MessageBar intent="success">
            <MessageBarBody>{standing.inOrder}</MessageBarBody>
          </MessageBar>
        ) : (
          <Text role="status">{standing.open(open)}</Text>
        )}
        {empty && open.missing.length === 0 && (
          <StillEmpty
            {...{ inspection, empty }}
            onGoTo={(cell) => void goTo(cell)}
            onExplain={(cell) => {
              onFillIn(cell, "motivation");
            }}
          />
        )}
        {empty && <Text block>{standing.next(open)}</Text>}
      </div>
      {(missing !== undefined || isContested) && (
        <div className={styles.buttons}>
          {missing && (
            <>
              <Button appearance={coloured("fill-in")} onClick={toForm(missing.place)}>
                {check.goToTab(locale.pane.tabs.fillIn)}
              </Button>
              <Button disabledFocusable={working} onClick={() => void goTo(missing.place)}>
                {standing.goTo(missing.what)}
              </Button>
            </>
          )}
          {isContested && (
            <Button appearance={coloured("settle")} onClick={onBundle}>
              {check.goToTab(locale.pane.tabs.bundle)}
            </Button>
          )}
        </div>
      )}
      <WayQuestions ways={ways} working={working} />
      {view.proposals.length > 1 && (
        <Button
          className={styles.button}
          {...opens(ACCEPT_ALL)}
          data-goes-on=""
          appearance={coloured("accept")}
          disabledFocusable={working}
          onClick={() => {
            setPreviewing(view.proposals);
          }}
        >
          {check.acceptAll(view.proposals.length)}
        </Button>
      )}
      <Conflicts consolidation={view.consolidation} onGoTo={(cell) => void goTo(cell)} />
      {list}
      {foreignSheets(inspection).map((sheet) => (
        <ColourTable key={sheet} sheet={sheet} working={working} onColour={() => void store.run(colourTask(sheet))} />
      ))}
      <WayList ways={ways} inspection={inspection} working={working} open={false} />
      <Overview inspection={inspection} consolidation={view.consolidation} toForm={toForm} />
    </>
  );
}

/** Controleren: what is wrong or notable, what can be accepted, and the figures that come out. */
import { Button, makeStyles, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Proposal } from "../../actions/accept";
import type { Inspection } from "../../actions/inspect";
import { isInOrder } from "../../domain/measurement/still-open";
import { standingTexts } from "../../locales/standing";
import { opens } from "../look/keep-focus";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import { acceptTask } from "../tasks";
import type { CheckView } from "../view/check-view";
import { foreignSheets } from "../view/places";
import { ACCEPT_ALL, AcceptPreview } from "./accept-preview";
import { ColourTable } from "./colour-table";
import { colourTask } from "./colour-task";
import { Conflicts } from "./conflicts";
import { FindingList } from "./finding-list";
import { Overview } from "./overview";
import { openOf } from "./still-open";
import { isAskedIn } from "../ways/way-view";
import { useWaysHere, WayList, WayQuestions } from "../ways/ways-here";

const useStyles = makeStyles({
  button: { alignSelf: "start" },
});

export interface CheckTabProps {
  readonly store: PaneStore;
  readonly inspection: Inspection;
  readonly view: CheckView;
  readonly working: boolean;
}

export function CheckTab({ store, inspection, view, working }: CheckTabProps) {
  const { locale, definition } = useMeaning();
  const { check } = locale.pane;
  const styles = useStyles();
  const standing = standingTexts(locale);
  const open = useMemo(() => openOf(inspection, view), [inspection, view]);
  const [previewing, setPreviewing] = useState(false);
  const ways = useWaysHere(store, inspection);
  const { warning, info } = view.bySeverity;
  const error = view.bySeverity.error.filter(({ finding }) => !isAskedIn(ways.questions, finding));
  const goTo: PaneStore["goTo"] = (cell) => store.goTo(cell);
  const acceptAll = (accepted: readonly Proposal[]) => {
    setPreviewing(false);
    void store.run(acceptTask(accepted));
  };

  // A Legende that cannot be used is why no table was found.
  if (!view.found && view.count === 0)
    return (
      <>
        <Text>{check.nothingFound(definition.withoutFte !== true)}</Text>
        <WayList ways={ways} inspection={inspection} working={working} open />
      </>
    );
  if (previewing && view.proposals.length > 0)
    return (
      <AcceptPreview
        proposals={view.proposals}
        inspection={inspection}
        working={working}
        onAccept={acceptAll}
        onCancel={() => {
          setPreviewing(false);
        }}
      />
    );
  const lists = [
    { title: check.errors(error.length), findings: error },
    { title: check.warnings(warning.length), findings: warning },
    { title: check.infos(info.length), findings: info },
  ].filter(({ findings }) => findings.length > 0);

  return (
    <>
      {isInOrder(open) ? (
        <MessageBar intent="success">
          <MessageBarBody>{standing.inOrder}</MessageBarBody>
        </MessageBar>
      ) : (
        <Text role="status">{standing.open(open)}</Text>
      )}
      <WayQuestions ways={ways} working={working} />
      {view.proposals.length > 1 && (
        <Button
          className={styles.button}
          {...opens(ACCEPT_ALL)}
          data-goes-on=""
          appearance="primary"
          disabledFocusable={working}
          onClick={() => {
            setPreviewing(true);
          }}
        >
          {check.acceptAll(view.proposals.length)}
        </Button>
      )}
      <Conflicts consolidation={view.consolidation} onGoTo={(cell) => void goTo(cell)} />
      {lists.map(({ title, findings }) => (
        <FindingList
          key={title}
          title={title}
          findings={findings}
          inspection={inspection}
          working={working}
          onGoTo={(cell) => void goTo(cell)}
          onAccept={(proposal) => {
            acceptAll([proposal]);
          }}
        />
      ))}
      {foreignSheets(inspection).map((sheet) => (
        <ColourTable key={sheet} sheet={sheet} working={working} onColour={() => void store.run(colourTask(sheet))} />
      ))}
      <WayList ways={ways} inspection={inspection} working={working} open={false} />
      <Overview inspection={inspection} consolidation={view.consolidation} />
    </>
  );
}

/** One finding: what was read and what it means, where it stands, and what can be done with one click. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Proposal } from "../../actions/accept";
import { nameIn } from "../../domain/definition/definition";
import type { CellAddress } from "../../host/area";
import { useMeaning } from "../meaning";
import type { ListedFinding } from "./finding-groups";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: { overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface FindingHands {
  readonly working: boolean;
  /** Absent where the cells are in files. */
  readonly onGoTo?: (cell: CellAddress) => void;
  /** What goes to the form of a cell that has one; `undefined` for the others. */
  readonly toForm?: (cell: CellAddress) => (() => void) | undefined;
  readonly onAccept?: (proposal: Proposal) => void;
  /** The one that comes next, of all that is to be done in the tab. */
  readonly next?: Proposal | undefined;
}

export function FindingItem({
  listed,
  working,
  onGoTo,
  toForm,
  onAccept,
  next,
}: FindingHands & { readonly listed: ListedFinding }) {
  const { finding, at, proposal } = listed;
  const { locale } = useMeaning();
  const { pane, number, findings } = locale;
  const styles = useStyles();
  const place = usePlace(listed);
  const isNext = proposal !== undefined && proposal === next;
  const onForm = at && toForm?.(at);
  const fillIn = pane.check.goToTab(pane.tabs.fillIn);
  return (
    <li className={styles.item} data-finding="">
      <Text size={200} className={styles.place}>
        {place}
      </Text>
      <Text className={styles.sentence}>{findings[finding.code](finding)}</Text>
      <div className={styles.buttons}>
        {proposal && onAccept && (
          <Button
            size="small"
            appearance={isNext ? "primary" : "secondary"}
            disabledFocusable={working}
            aria-label={pane.check.acceptAt(number(proposal.value), place)}
            onClick={() => {
              onAccept(proposal);
            }}
          >
            {pane.check.accept(number(proposal.value))}
          </Button>
        )}
        {at && onGoTo && (
          <Button
            size="small"
            aria-label={pane.check.goToCell(place)}
            onClick={() => {
              onGoTo(at);
            }}
          >
            {pane.goTo}
          </Button>
        )}
        {onForm && (
          <Button size="small" aria-label={`${fillIn}: ${place}`} onClick={onForm}>
            {fillIn}
          </Button>
        )}
      </div>
    </li>
  );
}

/** City and theme, file, sheet and cell, as far as each is known. */
function usePlace({ finding: { file = "", sheet, cell }, cityId, themeId }: ListedFinding): string {
  const { locale, definition } = useMeaning();
  const { pane } = locale;
  const city = cityId === undefined ? "" : nameIn(definition.cities, cityId);
  const subject = themeId === undefined ? city : pane.scoreOf(city, nameIn(definition.themes, themeId));
  return [subject, file, pane.place(sheet, cell)].filter((each) => each !== "").join(" · ");
}

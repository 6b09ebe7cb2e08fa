/** Why nothing can be made for this audience: which cells would give something away, and what can be done. */
import { nameIn } from "../../domain/definition/definition";
import { shareTexts } from "../../locales/share";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from "@fluentui/react-components";
import { FTE } from "../../domain/definition/subject";
import type { ExportRefusal } from "../../export/export-refusal";
import type { Disclosure } from "../../export/disclosure/derivable";
import type { CellAddress } from "../../host/area";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import { addPublishingTask } from "./share-tasks";
import { cellNamed, cellOfPlace, type ShareView } from "./share-view";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  disclosure: { paddingBlock: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  place: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  go: { flexShrink: 0 },
  button: { alignSelf: "start" },
});

export interface RefusedProps {
  readonly store: PaneStore;
  readonly view: ShareView;
  readonly refusal: ExportRefusal;
  readonly working: boolean;
}

export function Refused({ store, view, refusal, working }: RefusedProps) {
  const { locale } = useMeaning();
  const words = shareTexts(locale).refused;
  const styles = useStyles();
  const { rulesSheet } = view;
  return (
    <>
      <MessageBar intent="warning" layout="multiline" politeness="polite">
        <MessageBarBody>
          <MessageBarTitle>{words.title}</MessageBarTitle> {sentenceOf(refusal, words)}
        </MessageBarBody>
      </MessageBar>
      {refusal.reason === "legend-invalid" && (
        <ul className={styles.list}>
          {refusal.findings.map(({ sheet, cell, raw }) => (
            // Of the workbook of the previous measurement, no cell can be gone to.
            <PlaceItem
              key={`${sheet}!${cell} ${raw}`}
              what={`${sheet}!${cell}: ${raw}`}
              at={refusal.ofPrevious ? undefined : cellNamed(`${sheet}!${cell}`, view.inspection.workbook)}
              store={store}
            />
          ))}
        </ul>
      )}
      {refusal.reason === "small-groups" && (
        <>
          <ul className={styles.list}>
            {refusal.disclosures.map((disclosure, index) => (
              <GivenAway key={index} disclosure={disclosure} view={view} store={store} />
            ))}
          </ul>
          <Button
            className={styles.button}
            disabledFocusable={working}
            onClick={() =>
              rulesSheet === undefined
                ? void store.run(addPublishingTask("rules"))
                : void store.goTo({ sheet: rulesSheet, row: 0, column: 0 })
            }
          >
            {rulesSheet === undefined ? words.addRules : words.goToRules}
          </Button>
        </>
      )}
    </>
  );
}

interface GivenAwayProps extends Pick<RefusedProps, "store" | "view"> {
  readonly disclosure: Disclosure;
}

function GivenAway({ disclosure: { measure, cityIds, places }, view, store }: GivenAwayProps) {
  const { locale } = useMeaning();
  const styles = useStyles();
  const { themes, cities } = view.inspection.definition;
  const subject = nameIn([...themes, FTE], measure);
  // The figures of a change stand in the same cells twice, once for each measurement.
  const told = [...new Map(places.map((place) => [shareTexts(locale).refused.place(place), place]))];
  const names = cities.filter(({ id }) => cityIds.includes(id)).map(({ name }) => name);
  return (
    <li className={styles.disclosure} data-given-away={measure}>
      <Text weight="semibold">{shareTexts(locale).refused.about(subject, names)}</Text>
      <ul className={styles.list}>
        {told.map(([what, place]) => (
          <PlaceItem key={what} what={what} at={cellOfPlace(place, view.inspection)} store={store} />
        ))}
      </ul>
    </li>
  );
}

interface PlaceItemProps extends Pick<RefusedProps, "store"> {
  readonly what: string;
  /** `undefined` where it stands in no cell that can be gone to. */
  readonly at: CellAddress | undefined;
}

function PlaceItem({ what, at, store }: PlaceItemProps) {
  const { locale } = useMeaning();
  const styles = useStyles();
  return (
    <li className={styles.place}>
      <Text size={200} className={styles.words}>
        {what}
      </Text>
      {at && (
        <Button
          size="small"
          className={styles.go}
          aria-label={locale.pane.check.goToCell(what)}
          onClick={() => void store.goTo(at)}
        >
          {locale.pane.goTo}
        </Button>
      )}
    </li>
  );
}

/** Each reason has a sentence for its own kind of refusal. */
function sentenceOf(refusal: ExportRefusal, { of: refused }: ReturnType<typeof shareTexts>["refused"]): string {
  switch (refusal.reason) {
    case "small-groups":
      return refused[refusal.reason](refusal);
    case "unknown-city":
      return refused[refusal.reason](refusal);
    case "head-count-in-name":
      return refused[refusal.reason](refusal);
    case "nothing-to-share":
      return refused[refusal.reason]();
    case "other-definition":
      return refused[refusal.reason](refusal);
    case "legend-invalid":
      return refused[refusal.reason](refusal);
  }
}

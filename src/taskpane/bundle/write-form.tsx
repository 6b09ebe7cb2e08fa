/** What writing would do, before it is done: sheets that are added, values that become different, cells to ask about. */
import { subjectText } from "../view/subject-text";
import { Checkbox, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { type AskedCell, type BundleDraft, occupiedKey } from "../../actions/draft-bundle";
import { whatChanges } from "../../actions/what-changes";
import { isEmptyDraft } from "../../actions/write-bundle";
import type { Change, Consolidation } from "../../consolidation/consolidation";
import { nameIn } from "../../domain/definition/definition";
import type { StillOpen } from "../../domain/measurement/still-open";
import { cellName } from "../../host/a1";
import type { FilledCell } from "../../layout/plan/bundle-writes";
import { FileName } from "../look/file-name";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import {
  aboutText,
  contestedOf,
  heldText,
  nothingToWrite,
  placedChanges,
  unchangedText,
  unplacedView,
} from "./bundle-view";
import { maturiteit } from "../../layout/sheets/maturiteit";
import { bundleTexts } from "../../locales/bundle";
import { EmptiedList } from "./emptied-list";
import { momentText } from "./file-dates";
import { PeriodForm } from "./period-form";
import type { SaidPeriods } from "./said-periods";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface WriteFormProps {
  readonly draft: BundleDraft;
  readonly open: StillOpen;
  readonly hasFiles: boolean;
  /** The files in which someone must choose still. */
  readonly waiting: number;
  readonly said: SaidPeriods;
  readonly onSayPeriod: (period: string) => void;
  readonly overwrite: ReadonlySet<string>;
  /** Do head counts go to HR-benchmark? */
  readonly takesStaff: boolean;
  readonly onTakeStaff: (takes: boolean) => void;
  readonly onOverwrite: (keys: ReadonlySet<string>) => void;
}

export function WriteForm(props: WriteFormProps) {
  const { draft, open, hasFiles, waiting, overwrite, takesStaff, onTakeStaff, onOverwrite } = props;
  const { locale } = useMeaning();
  const words = bundleTexts(locale).write;
  const styles = useStyles();
  const { isBundle, asked, unplaced, consolidation, change, filled } = draft;
  const sheets = change.plan.sheets.map(({ name }) => name);
  const empty = isEmptyDraft(draft);
  const { changes: all = [], conflicts, emptied = [] } = consolidation;
  const changes = placedChanges(draft);
  const again = filled.filter((cell) => cell.again);
  const { sheets: along } = whatChanges(draft);

  return (
    <Section title={words.title(isBundle)}>
      {empty && <Text role="status">{nothingToWrite({ open, unplaced }, hasFiles, locale)}</Text>}
      {draft.takesPeriod && hasFiles && (
        <PeriodForm period={consolidation.period} said={props.said} onSay={props.onSayPeriod} />
      )}
      {draft.staffFiles > 0 && (
        <Checkbox
          checked={takesStaff}
          label={words.staff(draft.staffFiles)}
          onChange={(_, { checked }) => {
            onTakeStaff(checked === true);
          }}
        />
      )}
      {sheets.length > 0 && <Text>{words.adds(sheets)}</Text>}
      {consolidation.older.length > 0 && <Older consolidation={consolidation} />}
      {isBundle && hasFiles && changes.length > 0 && <Changes changes={changes} />}
      {emptied.length > 0 && <EmptiedList emptied={emptied} />}
      {again.length > 0 && <Again cells={again} />}
      {isBundle && hasFiles && !empty && all.length + filled.length === 0 && (
        <Text>{unchangedText({ open, unplaced }, locale)}</Text>
      )}
      {asked.length > 0 && <Asked asked={asked} overwrite={overwrite} onOverwrite={onOverwrite} />}
      {unplaced.length > 0 && <NotPlaced unplaced={unplaced} />}
      {along.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {words.sheets(along)}
        </Text>
      )}
      {!empty && conflicts.length > 0 && <Text>{words.open(contestedOf(conflicts))}</Text>}
      {waiting > 0 && <Text>{words.waiting(waiting)}</Text>}
    </Section>
  );
}

/** Before what changes: whoever gives a former version by mistake sees it there. */
function Older({ consolidation: { older, definition } }: { readonly consolidation: Consolidation }) {
  const { locale } = useMeaning();
  const words = bundleTexts(locale).conflicts;
  const said = (moment: number) => momentText("saved", moment, { words, language: locale.pane.language });
  return (
    <MessageBar intent="warning" layout="multiline" data-older="">
      <MessageBarBody>
        {older.map(({ file, cityId, at, than }) => (
          <Text key={`${file} ${cityId}`} block>
            <FileName>
              {words.older(file, nameIn(definition.cities, cityId), { at: said(at), than: said(than) })}
            </FileName>
          </Text>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const { locale, definition } = useMeaning();
  const words = bundleTexts(locale).write;
  const styles = useStyles();
  return (
    <>
      <Text weight="semibold">{words.changes(changes.length)}</Text>
      <LongList items={changes} className={styles.list}>
        {(change) => {
          const { file = "", sheet = "", cell = "" } = change.to.source ?? {};
          const held = `${words.from} ${heldText(change.from, locale)} ${words.to} ${heldText(change.to, locale)}`;
          return (
            <li key={`${change.cityId} ${change.subjectId} ${change.field ?? ""}`} className={styles.item}>
              <Text>{`${subjectText(change, definition, locale)}: ${held}`}</Text>
              {change.to.source && (
                <Text size={200} className={styles.quiet}>
                  {bundleTexts(locale).conflicts.from(file, sheet, cell)}
                </Text>
              )}
            </li>
          );
        }}
      </LongList>
    </>
  );
}

function Again({ cells }: { readonly cells: readonly FilledCell[] }) {
  const { locale, definition } = useMeaning();
  const words = bundleTexts(locale).write;
  const styles = useStyles();
  return (
    <>
      <Text weight="semibold">{words.again(cells.length)}</Text>
      <Text size={200} className={styles.quiet}>
        {words.againHint}
      </Text>
      <LongList items={cells} className={styles.list}>
        {({ sheet, row, column, about, value }) => (
          <li key={`${sheet} ${row} ${column}`} className={styles.item}>
            <Text size={200} className={styles.quiet}>
              {`${aboutText(about, definition)} · ${locale.pane.place(sheet, cellName(row, column))}`}
            </Text>
            <Text>{typeof value === "number" ? locale.number(value) : value}</Text>
          </li>
        )}
      </LongList>
    </>
  );
}

function Asked({
  asked,
  overwrite,
  onOverwrite,
}: { readonly asked: readonly AskedCell[] } & Pick<WriteFormProps, "overwrite" | "onOverwrite">) {
  const { locale, definition } = useMeaning();
  const words = bundleTexts(locale).write;
  const styles = useStyles();
  const numberText = (value: number | null) => (value === null ? maturiteit.notApplicable : locale.number(value));
  return (
    <>
      <Text weight="semibold">{words.asked(asked.length)}</Text>
      <Text size={200} className={styles.quiet}>
        {words.askedHint}
      </Text>
      <LongList items={asked} className={styles.list}>
        {(cell) => {
          const key = occupiedKey(cell);
          const value =
            cell.value === null
              ? words.contested(cell.against.map((each) => [numberText(each.value), each.source.file ?? ""]))
              : typeof cell.value === "number"
                ? locale.number(cell.value)
                : cell.value;
          const held =
            cell.held !== "" && Number.isFinite(Number(cell.held)) ? locale.number(Number(cell.held)) : cell.held;
          return (
            <li key={key} className={styles.item}>
              <Text size={200} className={styles.quiet}>
                {`${aboutText(cell.about, definition)} · ${locale.pane.place(cell.sheet, cellName(cell.row, cell.column))}`}
              </Text>
              <Checkbox
                label={words.overwrite(held, value)}
                checked={overwrite.has(key)}
                onChange={(_, { checked }) => {
                  const keys = new Set(overwrite);
                  if (checked === true) keys.add(key);
                  else keys.delete(key);
                  onOverwrite(keys);
                }}
              />
            </li>
          );
        }}
      </LongList>
    </>
  );
}

function NotPlaced({ unplaced }: Pick<BundleDraft, "unplaced">) {
  const { locale, definition } = useMeaning();
  const words = bundleTexts(locale).write;
  const styles = useStyles();
  const { lists, values } = unplacedView(unplaced, definition, locale);
  return (
    <>
      {lists.map((text) => (
        <Text key={text}>{text}</Text>
      ))}
      {values.length > 0 && (
        <>
          <Text weight="semibold">{words.unplaced(values.length)}</Text>
          <Text size={200} className={styles.quiet}>
            {words.unplacedHint}
          </Text>
        </>
      )}
      <LongList items={values} className={styles.list}>
        {({ about, value }, index) => (
          <li key={index} className={styles.item}>
            <Text size={200} className={styles.quiet}>
              {about}
            </Text>
            <Text>{value}</Text>
          </li>
        )}
      </LongList>
    </>
  );
}

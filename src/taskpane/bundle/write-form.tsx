/** What writing would do, before it is done: sheets that are added, values that become different, cells to ask about. */
import { subjectText } from "../view/subject-text";
import { Checkbox, Text } from "@fluentui/react-components";
import type { BundleDraft } from "../../actions/draft-bundle";
import { whatChanges } from "../../actions/what-changes";
import { isEmptyDraft } from "../../actions/write-bundle";
import type { Change } from "../../consolidation/consolidation";
import type { StillOpen } from "../../domain/measurement/still-open";
import { cellName } from "../../host/a1";
import type { FilledCell } from "../../layout/plan/bundle-writes";
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
import { bundleTexts } from "../../locales/bundle";
import { AskedCells } from "./asked-cells";
import { BeforeWriting, WriteButton } from "./before-writing";
import { EmptiedList } from "./emptied-list";
import { useListStyles } from "./list-styles";
import { OlderFiles } from "./older-files";
import { PeriodForm } from "./period-form";
import type { SaidPeriods } from "./said-periods";

export interface WriteFormProps {
  readonly draft: BundleDraft;
  readonly open: StillOpen;
  /** The files that were given. */
  readonly files: readonly string[];
  /** The files in which someone must choose still. */
  readonly waiting: number;
  readonly said: SaidPeriods;
  readonly onSayPeriod: (period: string) => void;
  readonly overwrite: ReadonlySet<string>;
  /** Do head counts go to HR-benchmark? */
  readonly takesStaff: boolean;
  readonly onTakeStaff: (takes: boolean) => void;
  readonly onOverwrite: (keys: ReadonlySet<string>) => void;
  /** Though something is to be decided: then the next step at the foot is that, and the button stands here. */
  readonly mayWriteFirst: boolean;
  readonly working: boolean;
  readonly onWrite: () => void;
}

export function WriteForm(props: WriteFormProps) {
  const { draft, open, files, waiting, overwrite, takesStaff, onTakeStaff, onOverwrite } = props;
  const hasFiles = files.length > 0;
  const { locale } = useMeaning();
  const words = bundleTexts(locale).write;
  const styles = useListStyles();
  const { isBundle, asked, unplaced, consolidation, change, filled } = draft;
  const sheets = change.plan.sheets.map(({ name }) => name);
  const empty = isEmptyDraft(draft);
  const { changes: all = [], conflicts, emptied = [] } = consolidation;
  const changes = placedChanges(draft);
  const again = filled.filter((cell) => cell.again);
  const { sheets: along } = whatChanges(draft);

  return (
    <Section title={words.title(isBundle)}>
      {empty && (
        <Text role={hasFiles ? undefined : "status"}>{nothingToWrite({ open, unplaced }, hasFiles, locale)}</Text>
      )}
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
      {consolidation.older.length > 0 && <OlderFiles consolidation={consolidation} />}
      {changes.length > 0 && <Changes changes={changes} />}
      {emptied.length > 0 && <EmptiedList emptied={emptied} />}
      {again.length > 0 && <Again cells={again} />}
      {isBundle && hasFiles && !empty && all.length + filled.length === 0 && (
        <Text>{unchangedText({ open, unplaced }, locale)}</Text>
      )}
      {asked.length > 0 && <AskedCells asked={asked} overwrite={overwrite} onOverwrite={onOverwrite} />}
      {unplaced.length > 0 && <NotPlaced unplaced={unplaced} />}
      {along.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {words.sheets(along)}
        </Text>
      )}
      {!empty && conflicts.length > 0 && <Text>{words.open(contestedOf(conflicts))}</Text>}
      {waiting > 0 && <Text>{words.waiting(waiting)}</Text>}
      {props.mayWriteFirst && (
        <>
          <BeforeWriting draft={draft} files={files} />
          <WriteButton working={props.working} onWrite={props.onWrite} />
        </>
      )}
    </Section>
  );
}

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const { locale, definition } = useMeaning();
  const words = bundleTexts(locale).write;
  const styles = useListStyles();
  return (
    <>
      <Text weight="semibold">{words.changes(changes.length)}</Text>
      <LongList items={changes} className={styles.list}>
        {(change) => {
          const { file = "", sheet = "", cell = "" } = change.to.source ?? {};
          const areWords = change.field !== undefined;
          const [from, to] = [change.from, change.to].map((held) => heldText({ ...held, areWords }, locale));
          const held = `${words.from} ${from} ${words.to} ${to}`;
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
  const styles = useListStyles();
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

function NotPlaced({ unplaced }: Pick<BundleDraft, "unplaced">) {
  const { locale, definition } = useMeaning();
  const words = bundleTexts(locale).write;
  const styles = useListStyles();
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

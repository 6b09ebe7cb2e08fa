/** In the place of the form to lay out: the Legende contradicts itself, so nothing is added until it is mended. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Finding } from "../../domain/finding";
import { parseCell } from "../../host/a1";
import type { CellAddress } from "../../host/area";
import { layOutTexts } from "../../locales/lay-out";
import { useFormFocus } from "../look/form-panel";
import { LAY_OUT } from "../look/keep-focus";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  close: { alignSelf: "start" },
});

export interface LegendRefusedProps {
  readonly faults: readonly Finding[];
  readonly onGoTo: (cell: CellAddress) => void;
  readonly onClose: () => void;
}

export function LegendRefused({ faults, onGoTo, onClose }: LegendRefusedProps) {
  const { locale } = useMeaning();
  const { pane } = locale;
  const { legend, untouched } = layOutTexts(locale);
  const styles = useStyles();
  return (
    <Section title={legend.title}>
      <Text>{legend.why}</Text>
      <LongList items={faults} className={styles.list}>
        {({ sheet, cell, raw }) => {
          const place = pane.place(sheet, cell);
          const position = parseCell(cell);
          return (
            <li key={`${place} ${raw}`} className={styles.item}>
              <Text>{legend.fault(place, raw)}</Text>
              {position && (
                <Button
                  size="small"
                  aria-label={pane.check.goToCell(place)}
                  onClick={() => {
                    onGoTo({ sheet, ...position });
                  }}
                >
                  {pane.goTo}
                </Button>
              )}
            </li>
          );
        }}
      </LongList>
      <Text>{legend.mend}</Text>
      <Text>{untouched}</Text>
      <form {...useFormFocus(LAY_OUT, onClose)}>
        <Button className={styles.close} onClick={onClose}>
          {pane.cancel}
        </Button>
      </form>
    </Section>
  );
}

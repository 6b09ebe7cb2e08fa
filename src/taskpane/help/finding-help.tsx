/** "Waarom?" beside a finding: what it means for the figures, and what to do. The words come when someone asks. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { FindingCode } from "../../domain/finding";
import { Lazy } from "../look/lazy";
import { useMeaning } from "../meaning";

const useStyles = makeStyles({
  words: {
    flexBasis: "100%",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const findingWords = async () => (await import(/* webpackChunkName: "finding-help" */ "./finding-words")).FindingWords;

export interface FindingHelpProps {
  readonly code: FindingCode;
  /** Where it stands, for who hears the button alone. */
  readonly place: string;
}

export function FindingHelp({ code, place }: FindingHelpProps) {
  const { locale } = useMeaning();
  const { why } = locale.pane;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-label={place === "" ? why : `${why} ${place}`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {why}
      </Button>
      {open && (
        <div id={id} role="note" className={styles.words}>
          <Lazy load={findingWords} loading={locale.pane.loadingForm} pane={locale.pane} props={{ code }} />
        </div>
      )}
    </>
  );
}

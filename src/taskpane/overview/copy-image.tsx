/** Takes the map along as an image, for a slide. Says that it was copied only when the clipboard has it; else where the same grid stands. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Inspection } from "../../actions/inspect";
import { overviewTexts } from "../../locales/overview";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import { part, PartNotLoaded } from "../part";
import { mainSheet } from "../view/places";
import type { OverviewView } from "./overview-view";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** It comes when someone asks for it. */
const painter = () => part(import(/* webpackChunkName: "image" */ "./image"));

/** More rows are too small to read on a slide. */
const MOST = 60;

type Outcome = "working" | "copied" | "refused" | "withheld" | "not-loaded";

export interface CopyImageProps {
  readonly store: PaneStore;
  readonly inspection: Inspection;
  readonly view: OverviewView;
  /** ISO. */
  readonly today: string;
}

export function CopyImage({ store, inspection, view, today }: CopyImageProps) {
  const { locale } = useMeaning();
  const words = overviewTexts(locale).copy;
  const styles = useStyles();
  const [outcome, setOutcome] = useState<Outcome>();
  const sheet = mainSheet(inspection) ?? "";
  const goThere = (
    <Button size="small" onClick={() => void store.goTo({ sheet, row: 0, column: 0 })}>
      {words.goTo(sheet)}
    </Button>
  );
  if (view.cities.length > MOST)
    return (
      <div className={styles.row}>
        <Text size={200}>{words.tooMany(MOST, sheet)}</Text>
        {goThere}
      </div>
    );
  const said = {
    ...{ working: words.working, copied: words.copied, withheld: words.withheld, refused: words.refused(sheet) },
    "not-loaded": locale.pane.problems.of["not-loaded"](),
  };
  return (
    <>
      <div className={styles.row}>
        <Button
          disabledFocusable={outcome === "working"}
          onClick={() => {
            setOutcome("working");
            // At once, in the click itself: later, a browser no longer believes that a person asked for it.
            void copied({ inspection, view, today, locale }).then(setOutcome);
          }}
        >
          {words.button}
        </Button>
        <Text size={200} className={styles.quiet}>
          {words.hint}
        </Text>
      </div>
      <div role="status">{outcome && <Text size={200}>{said[outcome]}</Text>}</div>
      {outcome === "refused" && <div>{goThere}</div>}
    </>
  );
}

type Asked = Parameters<Awaited<ReturnType<typeof painter>>["imageModel"]>[0];

/** Never fails: what went wrong is an outcome too. */
async function copied(asked: Asked): Promise<Outcome> {
  const picture = painter().then(({ imageModel, paint }) => {
    const model = imageModel(asked);
    return model && { paint: () => paint(model) };
  });
  const blob = picture.then((made) => (made ? made.paint() : Promise.reject(new Error("nothing may be shown"))));
  // Where the clipboard does not even ask for it.
  blob.catch(() => undefined);
  try {
    await intoClipboard(blob);
    return "copied";
  } catch {
    return picture.then(
      (made) => (made ? "refused" : "withheld"),
      (error: unknown) => (error instanceof PartNotLoaded ? "not-loaded" : "refused"),
    );
  }
}

/** Office's web views and older browsers have no clipboard for images, or keep it closed. */
async function intoClipboard(blob: Promise<Blob>): Promise<void> {
  const { clipboard } = navigator as { readonly clipboard?: Partial<Clipboard> };
  const { ClipboardItem: Item } = window as { readonly ClipboardItem?: typeof ClipboardItem };
  if (!clipboard?.write || !Item) throw new Error("there is no clipboard for images");
  await clipboard.write([new Item({ "image/png": blob })]);
}

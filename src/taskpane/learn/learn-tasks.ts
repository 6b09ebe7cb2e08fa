/** What the tab can be asked for, as tasks for the store. */
import { type Before, unwriteTwinning, writeTwinning } from "../../actions/write-twinning";
import type { TwinningEdit } from "../../actions/twinning-edits";
import type { Locale } from "../../locales/locale";
import { learnTexts } from "../../locales/learn";
import type { Notice } from "../notice";
import type { PaneStore } from "../pane-store";
import { doing, type Task } from "../task";
import type { LearnSession } from "./learn-session";

export interface WriteInput {
  readonly store: Pick<PaneStore, "run">;
  readonly session: LearnSession;
  readonly today: string;
  readonly locale: Locale;
}

/** What was decided is on the sheet from then on; taken back, it stands open again. */
export function writeTwinningTask({ store, session, today, locale }: WriteInput): Task {
  return doing("pairs", async (host, inspection): Promise<Notice> => {
    const words = learnTexts(locale).changes;
    const { edits } = session.state();
    const { kind, sheets, former = "", before } = await writeTwinning(host, { inspection, edits, today });
    // Only what was written: something may have been decided since.
    session.set(session.state().edits.filter((each) => !edits.includes(each)));
    const onUndone = () => {
      session.set([...edits, ...session.state().edits]);
    };
    switch (kind) {
      case "same":
        return { kind: "said", text: words.same(former) };
      case "new":
        return { kind: "said", text: words.writtenNew(sheets), onUndone };
      case "beside":
        return { kind: "said", text: words.writtenBeside(sheets, former), onUndone };
      case "here": {
        const text = words.written(former);
        if (!before) return { kind: "said", text };
        return { kind: "said", text, undo: () => store.run(unwriteTask(before, { edits, former, session, locale })) };
      }
    }
  });
}

interface Unwriting extends Pick<WriteInput, "session" | "locale"> {
  readonly edits: readonly TwinningEdit[];
  readonly former: string;
}

function unwriteTask(before: Before, { edits, former, session, locale }: Unwriting): Task {
  return doing("undo", async (host, inspection) => {
    const words = learnTexts(locale).changes;
    const undone = await unwriteTwinning(host, { inspection, before });
    if (!undone) return { kind: "said", text: words.notUnwritten(former), refused: true };
    session.set([...edits, ...session.state().edits]);
    return { kind: "said", text: words.unwritten(former) };
  });
}

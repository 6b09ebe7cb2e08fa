/** Writing a bundle, as a task for the store. */
import { type BundleDraft, draftBundle, type DraftInput } from "../../actions/draft-bundle";
import { isEmptyDraft, writeDraft } from "../../actions/write-bundle";
import { whatChanges } from "../../actions/what-changes";
import { sincePublished } from "../../domain/global-score/since-published";
import { findTable, NAMES } from "../../layout/names";
import { bundleTexts } from "../../locales/bundle";
import type { Locale } from "../../locales/locale";
import { doing, type Task } from "../task";
import { writtenText } from "./bundle-view";

/**
 * Drafted again on the latest reading: a cell that was filled in meanwhile is not overwritten, but asked about.
 * @param onUndone what comes back with it when it is taken back
 */
export function bundleTask(input: DraftInput, locale: Locale, onUndone?: () => void): Task {
  return doing("bundle", async (host, { workbook }) => {
    const draft = draftBundle(workbook, input);
    const told = whatChanges(draft);
    if (isEmptyDraft(draft)) return { kind: "bundled", text: writtenText({ sheets: [] }, told, locale) };
    const written = await writeDraft(host, draft);
    const { sheets, names } = draft.change.plan;
    const show =
      findTable(NAMES.submissions, workbook)?.sheet ??
      names.find(({ name }) => name.startsWith(NAMES.submissions))?.sheet ??
      sheets[0]?.name;
    // Of a new bundle, its sheets are counted.
    const undone = draft.change.cells.length > 0 ? bundleTexts(locale).write.undone : undefined;
    const text = writtenText(written, told, locale);
    const changed = changedThemes(draft);
    const toSee = changed.length > 0 ? { toSee: bundleTexts(locale).write.medians(changed) } : {};
    return { kind: "bundled", text, show, onUndone, undone, ...toSee };
  });
}

/** Of which another median is published than there is by this draft, by name. */
export function changedThemes({ consolidation: { themes, publication } }: BundleDraft): readonly string[] {
  return sincePublished(themes, publication.ledger).changed.map(({ theme }) => theme.name);
}

/** Which files that come later are older than what the bundle has. Pure. */
import type { Change, Conflict, OlderFile } from "./consolidation";
import type { Previous } from "./previous";
import type { Submission } from "./submission";

interface Compared {
  readonly previous: Pick<Previous, "files" | "saved"> | undefined;
  /** What changes, and what contradicts: of that alone it matters how old it is. */
  readonly changes: readonly Pick<Change, "cityId" | "to">[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Who gives a file later mostly means it, and it counts; but it may be a former version that lay about. Of one that says nothing else
 * than the bundle, nothing is told.
 */
export function olderFiles(
  submissions: readonly Submission[],
  { previous, changes, conflicts }: Compared,
): readonly OlderFile[] {
  if (!previous) return [];
  const touches = new Set([
    ...changes.map(({ cityId, to }) => saidKey(to.source?.file, cityId)),
    ...conflicts.flatMap(({ cityId, candidates }) => candidates.map(({ source }) => saidKey(source.file, cityId))),
  ]);
  return [...previous.files.keys()].flatMap((cityId) => {
    const than = newestOf(cityId, previous);
    return submissions.flatMap((each): readonly OlderFile[] => {
      const { file, saved: at } = each;
      const isTold = touches.has(saidKey(file, cityId)) && isOlderThanHeld(each, cityId, previous);
      return isTold && at !== undefined ? [{ file, cityId, at, than }] : [];
    });
  });
}

/** Was it saved before the newest that the bundle has of that city? Not where one of both is not known. */
export function isOlderThanHeld(
  { saved }: Pick<Submission, "saved">,
  cityId: string,
  previous: Pick<Previous, "files" | "saved">,
): boolean {
  return saved !== undefined && saved < newestOf(cityId, previous);
}

/** When the newest was saved of the files that the bundle has of a city, at the beginning of that minute; before all where that is not known. */
function newestOf(cityId: string, { files, saved }: Pick<Previous, "files" | "saved">): number {
  return Math.max(...(files.get(cityId) ?? []).map((file) => saved.get(file) ?? -Infinity), -Infinity);
}

function saidKey(file: string | undefined, cityId: string): string {
  return `${file ?? ""}\n${cityId}`;
}

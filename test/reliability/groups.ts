/**
 * Which file tries which actions: a file is the work of one worker, so each has about as much to do and none holds up the
 * run. `every-action` tells of an action without a group, and of a group without a file.
 */
import { ACTIONS, type Action } from "./actions";
import { describeFaults } from "./withstanding";

const GROUPS = {
  "filling-in": ["reading", "filling in", "emptying a score"],
  explaining: ["accepting", "explaining", "recording", "taking back all"],
  "laying-out": ["laying out"],
  "turning-into-a-form": ["turning", "giving"],
  "adding-to-a-sheet": ["colouring", "the ribbon's colouring", "adding"],
  "the-group": ["linking", "taking over", "proposing"],
  choosing: ["choosing", "forgetting"],
  "writing-a-bundle": ["writing a bundle"],
  "taking-back": ["taking back a score"],
  "writing-pairs": ["writing pairs", "taking back pairs"],
  "a-late-file": ["writing a late file into"],
  "a-late-file-over-typing": ["writing a late file over"],
} as const;

export type Group = keyof typeof GROUPS;

export const ALL_GROUPS = Object.keys(GROUPS) as readonly Group[];

export function actionsIn(group: Group): readonly Action[] {
  return ACTIONS.filter(({ name }) => GROUPS[group].some((beginning) => name.startsWith(beginning)));
}

/** All that a file of faults has to say. */
export function describeGroup(group: Group): void {
  describeFaults(actionsIn(group), (action) => ACTIONS.indexOf(action));
}

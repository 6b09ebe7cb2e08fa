/** Why a disk refuses. */
import { diskReasons } from "../locales/nl/command-refusals";

const REASONS: Readonly<Record<string, string>> = diskReasons;

export function diskReason(error: unknown): string {
  // Making folders, Node says so of a file that stands where a folder should.
  const code = codeOf(error) === "EEXIST" && syscallOf(error) === "mkdir" ? "ENOTDIR" : codeOf(error);
  return REASONS[code] ?? diskReasons.other;
}

export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

function syscallOf(error: unknown): string {
  return typeof error === "object" && error !== null && "syscall" in error ? String(error.syscall) : "";
}

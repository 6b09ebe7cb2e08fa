/** Why a disk refuses, in Dutch; who reads it can do something about these. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "de schijf is vol",
  EDQUOT: "uw schijfruimte is op",
  EFBIG: "de schijf neemt geen groter bestand aan",
  EACCES: "u hebt daar geen rechten",
  EPERM: "u hebt daar geen rechten",
  EROFS: "daar kan alleen gelezen worden",
  ENAMETOOLONG: "de naam is te lang",
  ENOTDIR: "een deel van het pad is geen map",
  EEXIST: "er staat al iets dat zo heet",
  EISDIR: "er staat al een map die zo heet",
  ENOENT: "het pad bestaat niet",
  EBUSY: "een ander programma gebruikt het",
};

export function diskReason(error: unknown): string {
  // Making folders, Node says so of a file that stands where a folder should.
  const code = codeOf(error) === "EEXIST" && syscallOf(error) === "mkdir" ? "ENOTDIR" : codeOf(error);
  return REASONS[code] ?? "de schijf weigert het";
}

export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

function syscallOf(error: unknown): string {
  return typeof error === "object" && error !== null && "syscall" in error ? String(error.syscall) : "";
}

/** Which members of Office.js there are at a requirement set; the table is read from Microsoft's type package. */
import sets from "../api-sets.json";
import { NotImplementedInHost, OfficeError } from "./errors";

const TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = sets;

/** Is the version of ExcelApi at most this one? Other sets, such as ExcelApiOnline, never are. */
export function isWithin(version: string, most: string): boolean {
  const [major, minor] = parts(version);
  const [mostMajor, mostMinor] = parts(most);
  return major < mostMajor || (major === mostMajor && minor <= mostMinor);
}

/** Throws `ApiNotFound` for what came later than `most`, and `NotImplementedInHost` for what Office.js does not have at all. */
export function mustExist(owner: string, member: string, most: string): void {
  const version = TABLE[owner]?.[member];
  if (version === undefined) throw new NotImplementedInHost(`${owner}.${member}, which Office.js does not have`);
  if (!isWithin(version, most))
    throw new OfficeError("ApiNotFound", `${owner}.${member} needs ExcelApi ${version}, and this host has ${most}.`);
}

type Parts = readonly [major: number, minor: number];

/** Every use of every member asks, and there are some twenty versions. */
const KNOWN = new Map<string, Parts>();

function parts(version: string): Parts {
  const known = KNOWN.get(version);
  if (known) return known;
  const [major = NaN, minor = NaN] = version.split(".").map(Number);
  KNOWN.set(version, [major, minor]);
  return [major, minor];
}

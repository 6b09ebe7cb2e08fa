import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import ts from "typescript";
import { readApiSets, TYPE_PACKAGE } from "../../../scripts/api-sets";
import { isWithin } from "../../../trial/client/gate";
import { CLASSES } from "../../../trial/excel/classes";

const FOLDER = "src/host/office";
const MINIMUM = "1.14";

const sets = readApiSets(readFileSync(TYPE_PACKAGE, "utf8"));
const slices = readdirSync(FOLDER).filter((file) => /^api(-[\w-]+)?\.ts$/.test(file));
const members = slices.flatMap((file) => sliceMembers(readFileSync(`${FOLDER}/${file}`, "utf8")));

interface SliceMember {
  readonly owner: string;
  readonly name: string;
  /** What the comment behind it says. */
  readonly version: string | undefined;
  /** The newest version that its interface may have. */
  readonly most: string;
}

/** The members of interfaces that stand for a class of Office.js; the others are bags of options and answers. */
function sliceMembers(text: string): readonly SliceMember[] {
  const source = ts.createSourceFile("api.ts", text, ts.ScriptTarget.ES2022, true);
  return source.statements.filter(ts.isInterfaceDeclaration).flatMap((declaration) => {
    const [owner = "", since] = declaration.name.text.split("Since");
    return declaration.members.map((member) => ({
      owner,
      name: member.name?.getText() ?? "",
      version: /\/\/ (\d+\.\d+)/.exec(text.slice(member.end, text.indexOf("\n", member.end)))?.[1],
      most: since?.replace("_", ".") ?? MINIMUM,
    }));
  });
}

/** A context has no set of its own, and no proxy: the embedded one is in embedded-excel.ts. */
const known = members.filter(({ owner }) => sets[owner] && owner !== "RequestContext");

describe("the slice of Office.js that we use", () => {
  it("is of some size", () => {
    expect(known.length).toBeGreaterThan(60);
  });

  it("says of each member which set brought it, as Microsoft does", () => {
    const wrong = known.filter(({ owner, name, version }) => sets[owner]?.[name] !== version);
    expect(wrong).toEqual([]);
  });

  it("stays within the manifest's minimum, but for what is named after a newer set", () => {
    const newer = known.filter(({ owner, name, most }) => !isWithin(sets[owner]?.[name] ?? "unknown", most));
    expect(newer).toEqual([]);
  });

  it("is what the embedded Excel has", () => {
    const missing = known.filter(({ owner, name }) => !CLASSES[owner]?.[name]);
    expect(missing).toEqual([]);
  });
});

describe("what is newer than the minimum", () => {
  const files = readdirSync(FOLDER).map((file) => ({ file, text: readFileSync(`${FOLDER}/${file}`, "utf8") }));

  it("is come by in one file, which asks for its set first", () => {
    const casts = files.filter(({ text }) => /\bas \w+Since/.test(text)).map(({ file }) => file);
    expect(casts).toEqual(["newer.ts"]);
    const newer = files.find(({ file }) => file === "newer.ts")?.text ?? "";
    for (const [, version = ""] of newer.matchAll(/as \w+Since(\w+)/g))
      expect(newer).toContain(`supports("${version.replace("_", ".")}") ?`);
  });

  it("is the only reason for a cast: nothing else gets around the slice", () => {
    const around = files.filter(({ text }) =>
      /\bas (an[y]|unknown as)\b|: an[y]\b|OfficeExtension|typeof Excel/.test(text),
    );
    expect(around.map(({ file }) => file)).toEqual([]);
  });
});

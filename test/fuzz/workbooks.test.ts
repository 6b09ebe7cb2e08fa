/** `npm run workbooks` over workbooks that others and we made, which are in the repository. */
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { workbooksIn } from "./subjects";
import { type Came, watched } from "./watched";

const FIXTURES = join("test", "fixtures");

describe("a folder of workbooks", () => {
  it("comes out file by file: what came of it, and what each step cost", async () => {
    const names = await workbooksIn(FIXTURES);
    const came = new Map<string | undefined, Came>();
    const report = await watched({ from: 0, tries: names.length, folder: FIXTURES }, (one) => {
      came.set(names[one.number], one);
    });
    expect(report.broken).toEqual([]);
    expect(report.tried).toBe(names.length);
    expect(came.get("hostile/legacy.xls")).toMatchObject({
      outcome: "file-legacy-xls",
      steps: { read: expect.any(Number) as unknown },
    });
    const rich = came.get("rich.xlsm");
    expect(rich?.outcome).toBe("readable, grafted");
    expect(Object.keys(rich?.steps ?? {})).toEqual(["read", "check", "graft", "read again"]);
    expect(report.outcomes["readable, grafted"]).toBe(names.length - 1);
  }, 60_000);

  it("has no place for what is no workbook, nor for what Excel leaves beside an open one", async () => {
    expect(await workbooksIn(join("test", "fuzz"))).toEqual([]);
  });
});

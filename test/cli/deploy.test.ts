/** Putting the pane ready for a city: for its address, and with whom its users can ask for help. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "@jest/globals";
import { deployCommand } from "../../src/cli/commands/deploy";
import { readArguments } from "../../src/cli/arguments";
import type { Console } from "../../src/cli/console";
import { temporaryFolder } from "./terminal";

const folder = temporaryFolder();
const [BASE, DEFAULT] = ["https://peil.voorbeeld.be", "Vraag het aan wie Klimaatpeil beheert."];

afterAll(folder.remove);

/** What the build leaves beside the command, as far as deploying looks at it. */
function built(page: string): Console {
  const place = folder.path("pakket");
  mkdirSync(`${place}/assets`, { recursive: true });
  writeFileSync(`${place}/taskpane.html`, page);
  writeFileSync(`${place}/manifest.xml`, '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html" />');
  const nowhere = () => undefined;
  return {
    ...{ out: nowhere, err: nowhere, columns: 120, today: new Date(0) },
    ...{ progress: () => ({ step: nowhere, stop: nowhere }), program: pathToFileURL(`${place}/klimaatpeil.mjs`).href },
  };
}

const OURS = built(`<meta name="contact" content="${DEFAULT}" />`);

async function contactIn(out: string, ...more: readonly string[]): Promise<string | undefined> {
  const request = readArguments(["deploy", "--base", BASE, "--out", folder.path(out), ...more]);
  if (request.command !== "deploy") throw new Error("It is another command.");
  await deployCommand(request, OURS);
  return /content="(.*)"/.exec(readFileSync(folder.path(`${out}/taskpane.html`), "utf8"))?.[1];
}

describe("whom the users of a city can ask", () => {
  it.each([
    ["a mail address", "klimaat@voorbeeld.be", "klimaat@voorbeeld.be"],
    ["a page", "https://voorbeeld.be/hulp?van=peil&taal=nl", "https://voorbeeld.be/hulp?van=peil&amp;taal=nl"],
  ])("is %s that the administrator gives", async (what, contact, said) => {
    expect(await contactIn(what, "--contact", contact)).toBe(said);
  });

  it("stays what it was when nothing is given", async () => {
    expect(await contactIn("zonder")).toBe(DEFAULT);
  });

  it.each([
    "klimaat",
    "klimaat@voorbeeld",
    "a b@voorbeeld.be",
    "javascript:alert(1)",
    "http:voorbeeld",
    "ftp://x.be",
    "",
  ])("is told to be no address where it is %j", (contact) => {
    expect(() => readArguments(["deploy", "--base", BASE, "--out", "x", "--contact", contact])).toThrow(
      `“${contact}” is geen mailadres en geen webadres.`,
    );
  });

  it("is never dropped in silence: a page without a place for it is refused", async () => {
    const console = built("<p>oud</p>");
    const request = { command: "deploy", base: `${BASE}/`, out: folder.path("oud"), contact: "a@b.be" } as const;
    await expect(deployCommand(request, console)).rejects.toThrow("staan niet bij deze opdracht");
  });
});

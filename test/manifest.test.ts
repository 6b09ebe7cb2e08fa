import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { MINIMUM_API } from "../src/host/office/office-ready";
import { all, type Element, xmlTree } from "./xml-tree";

/** What Microsoft's own validator would look at, if it did not need the internet; and what it does not look at. */
const manifest = xmlTree(readFileSync("manifest.xml", "utf8"));
const one = (name: string, within: Element = manifest): Element => {
  const [found] = all(within, name);
  if (!found) throw new Error(`The manifest has no ${name}.`);
  return found;
};
const resources = one("Resources");
const addresses = [...all(manifest, "bt:Image"), ...all(manifest, "bt:Url")].flatMap(
  ({ attributes }) => attributes["DefaultValue"] ?? [],
);

/** Width and height stand at a fixed place in every PNG. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function fileOf(address: string): string {
  return new URL(address).pathname.slice(1);
}

describe("the manifest", () => {
  it("has a version of its own in four parts, from 1.0.0.0 on, and not that of the package", () => {
    const parts = one("Version").text.split(".");
    expect(parts).toHaveLength(4);
    expect(parts.filter((part) => !/^\d{1,5}$/.test(part))).toEqual([]);
    expect(Number(parts[0])).toBeGreaterThanOrEqual(1);
  });

  it("gives each address of the pane a name of its own: Excel for the web opens no second address under one name", () => {
    const opened = all(manifest, "Action").flatMap((action) => {
      const [id, address] = [all(action, "TaskpaneId")[0]?.text, all(action, "SourceLocation")[0]?.attributes["resid"]];
      return id !== undefined && address !== undefined ? [{ id, address }] : [];
    });
    expect(opened).toHaveLength(3);
    expect(new Set(opened.map(({ address }) => address)).size).toBe(3);
    expect(new Set(opened.map(({ id }) => id)).size).toBe(3);
    expect(opened.filter(({ id }) => id.length > 32)).toEqual([]);
  });

  it("has its elements in the order that Office insists on", () => {
    expect(manifest.children.map(({ name }) => name)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(one("VersionOverrides").children.map(({ name }) => name)).toEqual(["Hosts", "Resources"]);
    expect(one("DesktopFormFactor").children.map(({ name }) => name)).toEqual(["FunctionFile", "ExtensionPoint"]);
    expect(one("Group").children.map(({ name }) => name)).toEqual([
      "Label",
      "Icon",
      "Control",
      "Control",
      "Control",
      "Control",
    ]);
    for (const control of all(manifest, "Control"))
      expect(control.children.map(({ name }) => name)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    expect(resources.children.map(({ name }) => name)).toEqual([
      "bt:Images",
      "bt:Urls",
      "bt:ShortStrings",
      "bt:LongStrings",
    ]);
  });

  it("asks for a workbook, to read and write in it, and for the Excel that the pane asks for", () => {
    expect(all(manifest, "Host").map(({ attributes }) => attributes["Name"] ?? attributes["xsi:type"])).toEqual([
      "Workbook",
      "Workbook",
    ]);
    expect(one("Permissions").text).toBe("ReadWriteDocument");
    expect(one("Set").attributes).toEqual({ Name: "ExcelApi", MinVersion: MINIMUM_API });
  });

  it("is Dutch, and English by an override of every text", () => {
    expect(one("DefaultLocale").text).toBe("nl-BE");
    const texts = [one("Description"), ...all(resources, "bt:String")].filter(
      ({ attributes }) => attributes["id"] !== "Group.Label",
    );
    for (const text of texts) expect(text.children.map(({ attributes }) => attributes["Locale"])).toEqual(["en-US"]);
  });

  it("names each resource in at most 32 characters, once, and uses each that it has", () => {
    const ids = resources.children.flatMap(({ children }) => children.map(({ attributes }) => attributes["id"] ?? ""));
    const used = new Set<string>();
    const collect = ({ attributes, children }: Element): void => {
      if (attributes["resid"] !== undefined) used.add(attributes["resid"]);
      children.forEach(collect);
    };
    collect(one("VersionOverrides"));
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...used].sort()).toEqual([...ids].sort());
  });

  it("keeps labels and tips within what the ribbon shows", () => {
    const long = (list: string, most: number) =>
      all(one(list, resources), "bt:String").filter(
        ({ attributes }) => (attributes["DefaultValue"] ?? "").length > most,
      );
    expect(long("bt:ShortStrings", 125)).toEqual([]);
    expect(long("bt:LongStrings", 250)).toEqual([]);
  });

  it("has nothing but https addresses on one host", () => {
    expect(addresses.length).toBeGreaterThan(0);
    expect([...new Set(addresses.map((address) => new URL(address).origin))]).toEqual(["https://localhost:3000"]);
  });

  it("has every icon that it names, in the size that it says", () => {
    const byId = new Map(
      all(resources, "bt:Image").map(({ attributes }) => [attributes["id"], attributes["DefaultValue"] ?? ""]),
    );
    const named = all(one("VersionOverrides"), "bt:Image").flatMap(({ attributes: { resid, size } }) =>
      resid === undefined ? [] : [[byId.get(resid) ?? "", Number(size)] as const],
    );
    const list = [
      [one("IconUrl").attributes["DefaultValue"] ?? "", 32],
      [one("HighResolutionIconUrl").attributes["DefaultValue"] ?? "", 64],
      ...named,
    ] as const;
    expect(named).toHaveLength(15);
    for (const [address, size] of list) expect(sizeOf(fileOf(address))).toEqual([size, size]);
    for (const { children } of all(manifest, "Icon"))
      expect(children.map(({ attributes }) => attributes["size"])).toEqual(["16", "32", "80"]);
  });

  it("opens pages that the build makes", () => {
    const pages = all(resources, "bt:Url").map(({ attributes }) => fileOf(attributes["DefaultValue"] ?? ""));
    expect([...new Set(pages)]).toEqual(["commands.html", "taskpane.html"]);
  });

  it("calls a function that the ribbon's page has", () => {
    const functions = all(manifest, "FunctionName").map(({ text }) => text);
    const source = readFileSync("src/commands/index.ts", "utf8");
    expect(functions).toEqual(["colourTables"]);
    for (const name of functions) expect(source).toMatch(new RegExp(`associate\\(\\s*"${name}"`));
  });

  it("is read by Microsoft's own reader", () => {
    const said = execFileSync("node_modules/.bin/office-addin-manifest", ["info", "manifest.xml"], {
      encoding: "utf8",
    });
    expect(said).toMatch(/Name: Klimaatpeil$/m);
    expect(said).toMatch(/Default Locale: nl-BE$/m);
    expect(said).toMatch(/Permissions: ReadWriteDocument$/m);
  });
});

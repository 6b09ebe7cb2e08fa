/** The guide as the pane shows it, and the words of help. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { type FindingCode, SEVERITY } from "../../src/domain/finding";
import { en } from "../../src/locales/en";
import { findingHelpOf } from "../../src/locales/finding-help";
import { helpTexts } from "../../src/locales/help";
import { layOutTexts } from "../../src/locales/lay-out";
import { nl } from "../../src/locales/nl";
import { type Block, chaptersOf, type Piece } from "../../src/taskpane/help/guide";
import { ROLES } from "../../src/taskpane/role/role";

const guide = readFileSync("docs/handleiding.md", "utf8");

function piecesOf(block: Block): readonly Piece[] {
  switch (block.kind) {
    case "heading":
    case "code":
      return [];
    case "text":
      return block.text;
    case "list":
      return block.items.flat();
    case "table":
      return [block.head, ...block.rows].flat(2);
  }
}

describe("the guide in the pane", () => {
  const chapters = chaptersOf(guide);
  const pieces = chapters.flatMap(({ blocks }) => blocks.flatMap(piecesOf));

  it("has every chapter, each with something to read", () => {
    const titles = [...guide.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    expect(titles.length).toBeGreaterThan(8);
    expect(chapters.map(({ title }) => title)).toEqual(["", ...titles]);
    for (const { blocks } of chapters) expect(blocks).not.toEqual([]);
  });

  it("leaves no signs of how it was written", () => {
    const plain = pieces.filter(({ kind }) => kind !== "code").map(({ text }) => text);
    expect(plain.filter((text) => /\*\*|`|^\||\]\(|\n|(^|\s)_\w|\w_(\s|$)/.test(text))).toEqual([]);
  });

  it("loses no word", () => {
    const words = (text: string) => text.match(/[\p{L}\d]{4,}/gu) ?? [];
    const shown = new Set(
      chapters.flatMap(({ title, blocks }) => [
        ...words(title),
        ...blocks.flatMap((block) => ("text" in block && typeof block.text === "string" ? words(block.text) : [])),
        ...blocks.flatMap((block) => piecesOf(block).flatMap(({ text }) => words(text))),
      ]),
    );
    // What a link or a picture leads to is no word of it, nor the language of a piece of code.
    const written = guide
      .replace(/^# .*$/m, "")
      .replace(/!\[.*\)/g, "")
      .replace(/\]\([^)]*\)/g, "]")
      .replace(/^```\w+/gm, "");
    expect([...new Set(words(written))].filter((word) => !shown.has(word))).toEqual([]);
  });

  it("knows strong words, code, lists of steps, tables and code of more lines", () => {
    const [chapter] = chaptersOf(
      "## Kop\n\nEen **vet** woord, `code` en\n_schuin_ [hier](#x).\n\n1. een\n   vervolg\n2. twee\n\n| a | b |\n| - | - |\n| `1` | twee |\n\n```sh\nnpm\n\nstart\n```\n",
    );
    expect(chapter).toEqual({
      title: "Kop",
      blocks: [
        {
          kind: "text",
          text: [
            { kind: "plain", text: "Een " },
            { kind: "strong", text: "vet" },
            { kind: "plain", text: " woord, " },
            { kind: "code", text: "code" },
            { kind: "plain", text: " en " },
            { kind: "slanted", text: "schuin" },
            { kind: "plain", text: " " },
            { kind: "plain", text: "hier" },
            { kind: "plain", text: "." },
          ],
        },
        {
          kind: "list",
          ordered: true,
          items: [[{ kind: "plain", text: "een vervolg" }], [{ kind: "plain", text: "twee" }]],
        },
        {
          kind: "table",
          head: [[{ kind: "plain", text: "a" }], [{ kind: "plain", text: "b" }]],
          rows: [[[{ kind: "code", text: "1" }], [{ kind: "plain", text: "twee" }]]],
        },
        { kind: "code", text: "npm\n\nstart" },
      ],
    });
  });
});

describe("help", () => {
  it("tells what each theme of the built-in model is about, in both languages", () => {
    for (const locale of [nl, en])
      expect(Object.keys(helpTexts(locale).theme.about).sort()).toEqual(
        klimaatgovernance.themes.map(({ id }) => id).sort(),
      );
  });

  it("has a tour of four sentences for each role", () => {
    for (const locale of [nl, en])
      for (const role of ROLES) {
        const sentences = helpTexts(locale).tour.of[role];
        expect(sentences).toHaveLength(4);
        for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}[^.]*\.$/u);
      }
  });

  it.each(Object.keys(SEVERITY) as FindingCode[])("says why and what to do, each in its own words: %s", (code) => {
    const [dutch, english] = [findingHelpOf(code, nl), findingHelpOf(code, en)];
    for (const { why, todo } of [dutch, english]) for (const text of [why, todo]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(english).not.toEqual(dutch);
    expect(`${dutch.why} ${dutch.todo}`).not.toMatch(/\bje\b|\bjij\b|\bjouw\b/);
  });

  it("has the same words in both languages", () => {
    const pathsOf = (value: unknown, path = ""): readonly string[] =>
      typeof value !== "object" || value === null
        ? [path]
        : Object.entries(value).flatMap(([key, each]) => pathsOf(each, `${path}.${key}`));
    expect(pathsOf(helpTexts(en))).toEqual(pathsOf(helpTexts(nl)));
    expect(pathsOf(layOutTexts(en))).toEqual(pathsOf(layOutTexts(nl)));
  });
});

/** Two parsers of XML: ours, which is quick for what workbooks are made of, and the careful one, which has the last word. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { FileFaultError } from "../../../src/host/xlsx/file-fault";
import { carefulParser } from "../../../src/host/xlsx/read/careful-parser";
import { quickParser } from "../../../src/host/xlsx/read/quick-parser";
import { Scanner } from "../../../src/host/xlsx/read/scanner";
import type { ParserFor } from "../../../src/host/xlsx/read/xml-events";

const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What a parser tells of a text that comes in pieces; texts beside each other are one. */
function told(pieces: readonly string[], parserFor: ParserFor): readonly string[] {
  const events: string[] = [];
  let text = "";
  const say = (event: string): void => {
    if (text !== "") events.push(`text ${JSON.stringify(text)}`);
    text = "";
    events.push(event);
  };
  try {
    const parser = parserFor({
      open: (name, attributes) => {
        say(`open ${name} ${JSON.stringify(attributes.beginningWith(""))}`);
      },
      close: () => {
        say("close");
      },
      text: (more) => {
        text += more;
      },
    });
    for (const piece of pieces) parser.write(piece);
    parser.close();
  } catch (error) {
    if (!(error instanceof FileFaultError)) throw error;
    return ["refused"];
  }
  return events;
}

function expectSame(pieces: readonly string[]): void {
  expect(withinRoot(told(pieces, quickParser))).toEqual(withinRoot(told(pieces, carefulParser)));
}

/** White space around the root means nothing, and who reads it need not tell. */
function withinRoot(events: readonly string[]): readonly string[] {
  return events.filter((event, at) => !event.startsWith("text") || (at > 0 && at < events.length - 1));
}

/** What the scanner does not read itself, or `undefined`. */
function leftOf(xml: string): unknown {
  const nothing = () => undefined;
  const scanner = new Scanner({ open: nothing, close: nothing, text: nothing });
  return scanner.write(xml) ?? scanner.end();
}

const ORDINARY: readonly string[] = [
  `${DECLARED}\r\n<worksheet xmlns="urn:x"><row r="1"><c r="A1" t="s"><v>0</v></c></row></worksheet>`,
  `\n<a>\n  <b c="1"\n d='2' />\n</a>\n`,
  `<a b="&lt;&#10;&#x41;&amp;">&quot;x&apos; \u{1f30d} é &#x1F30D;</a>`,
  "<a>eerste\r\ntweede\rderde\ttab</a>",
  `<x:a xmlns:x="urn:x"><x:b-c.d_e xml:space="preserve"> </x:b-c.d_e></x:a>`,
  "<a>1 > 0 en ]] en ]></a>",
];

const UNUSUAL: readonly string[] = [
  "<a><!-- opmerking --><b/></a>",
  "<a><![CDATA[<b>]]></a>",
  "<?xml version='1.0'?><a/>",
  '<?xml version="1.1"?><a>\u0085</a>',
  "<?pi x?><a/>",
  "<é/>",
  "<a></a >",
  '<a b = "1"/>',
  `<a ${Array.from({ length: 30 }, (_, at) => `b${at}="${at}"`).join(" ")}/>`,
];

const MALFORMED: readonly string[] = [
  ...["", " ", "tekst", "<", "<a", "<a>", "<a><b></a>", "</a>", "<a/><b/>", "<a/>tekst", "tekst<a/>", "<a/>&amp;"],
  ...["<a b/>", "<a b=1/>", '<a b="1"c="2"/>', '<a b="<"/>', '<a b="1" b="2"/>', "<a / >", "< a/>", "<a>]]></a>"],
  ...["<a>&</a>", "<a>&x;</a>", "<a>&#0;</a>", "<a>&#xD800;</a>", "<a>&#X41;</a>", "<a>&;</a>", "<a>&#x110000;</a>"],
  ...["<a>\u0001</a>", '<a b="\u0001"/>', "<a>\uffff</a>", '<a b="&"/>', "<1/>", '<a 1="x"/>', "<a><!-- -- --></a>"],
  ...[" <?xml version='1.0'?><a/>", '\n<?xml version="1.0"?><a/>', '<a/><?xml version="1.0"?>', "<!DOCTYPE a><a/>"],
  ...["<a><!DOCTYPE a></a>", "<a/><!-- x", '<?xml version="2"?><a/>', "\ufeff\ufeff<a/>", "<a><?xml?></a>", "<a b=''"],
];

describe("the quick parser", () => {
  it.each(ORDINARY)("reads what workbooks are made of without help: %j", (xml) => {
    expect(leftOf(xml)).toBeUndefined();
  });

  it.each(UNUSUAL)("leaves what is unusual to the careful one: %j", (xml) => {
    expect(leftOf(xml)).toBeDefined();
    expect(told([xml], quickParser)).not.toEqual(["refused"]);
  });

  it.each(MALFORMED)("never takes what is malformed: %j", (xml) => {
    expect(told([xml], carefulParser)).toEqual(["refused"]);
    expect(told([xml], quickParser)).toEqual(["refused"]);
  });

  it.each([...ORDINARY, ...UNUSUAL, ...MALFORMED])("tells the same wherever the text is cut: %j", (xml) => {
    for (let at = 0; at <= xml.length; at++) expectSame([xml.slice(0, at), xml.slice(at)]);
    expectSame(Array.from(xml));
  });

  it("tells the same of whatever is strung together", () => {
    const shred = fc.constantFrom(
      ..."<a>|</a>|<b c='1'>|</b>|<d/>|<e f=\"&amp;\" g='&#9;'/>|tekst|&lt;|&#13;|\r\n|\r| |]]>|]]|>|<!-- x -->".split(
        "|",
      ),
      ...'<![CDATA[ ]] ]]>|<?p i?>|"|\'|=|<|/>|&|;|\u0000|\ud83c|\udf0d|\ufffe|é|x:y|<x:y x:z="">|</x:y>|\ufeff|<é>|</é>'.split(
        "|",
      ),
    );
    const document = fc.array(shred, { maxLength: 12 }).map((shreds) => `<a>${shreds.join("")}</a>`);
    const mostlyWhole = fc.tuple(fc.constantFrom("", DECLARED, " "), document, fc.constantFrom("", "\n", "<a/>"));
    fc.assert(
      fc.property(mostlyWhole, fc.nat(80), (parts, at) => {
        const xml = parts.join("");
        // What is decoded has no halves of pairs.
        fc.pre(!/\p{Surrogate}/u.test(xml));
        expectSame([xml.slice(0, at), xml.slice(at)]);
      }),
      { numRuns: 4000 },
    );
  });
});

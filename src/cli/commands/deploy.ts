/**
 * `deploy`: the files of the pane and its manifest for one address, ready to be put on any static web server; an administrator needs
 * no build. Whom the users can ask is said in the page itself. Beside each script stands a compressed copy, for servers that pass on what is there (`brotli_static`, `gzip_static`).
 */
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { command } from "../../locales/nl/command";
import { refusals } from "../../locales/nl/command-refusals";
import type { Request } from "../request";
import type { Console, ExitCode } from "../console";
import { type NewFile, writeNew } from "../new-files";
import { type PaneFile, paneFiles } from "../pane-files";
import { UsageError } from "../usage-error";

const MANIFEST = "manifest.xml";
const PAGE = "taskpane.html";

export async function deployCommand(
  { base, out, contact }: Extract<Request, { command: "deploy" }>,
  console: Console,
): Promise<ExitCode> {
  const files = (await paneFiles(console.program)).map((file) => {
    if (file.name === MANIFEST) return moved(file, base);
    return file.name === PAGE && contact !== undefined ? answeredBy(file, contact) : file;
  });
  await writeNew(files.flatMap((file) => served(file, out)));
  console.out(`${command.deployed(out, base, join(out, MANIFEST))}\n`);
  return 0;
}

/** The manifest names its own address many times; where it is now follows from where its pane is. */
function moved({ name, bytes }: PaneFile, base: string): PaneFile {
  const text = new TextDecoder().decode(bytes);
  const [, former] = /<SourceLocation DefaultValue="([^"]*)taskpane\.html/.exec(text) ?? [];
  if (former === undefined) throw new UsageError(refusals.paneNotBuilt);
  return { name, bytes: new TextEncoder().encode(text.replaceAll(former, () => escaped(base))) };
}

/** The page says whom its users can ask. */
function answeredBy({ name, bytes }: PaneFile, contact: string): PaneFile {
  const text = new TextDecoder().decode(bytes);
  const said = text.replace(/(<meta name="contact" content=")[^"]*/, (_, before: string) => before + escaped(contact));
  if (said === text && !text.includes(`content="${escaped(contact)}"`)) throw new UsageError(refusals.paneNotBuilt);
  return { name, bytes: new TextEncoder().encode(said) };
}

function escaped(address: string): string {
  return address.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

function served({ name, bytes }: PaneFile, out: string): readonly NewFile[] {
  const path = join(out, name);
  if (!name.endsWith(".js")) return [{ path, bytes }];
  return [
    { path, bytes },
    { path: `${path}.br`, bytes: brotliCompressSync(bytes) },
    { path: `${path}.gz`, bytes: gzipSync(bytes, { level: 9 }) },
  ];
}

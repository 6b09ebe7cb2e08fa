/** Runs one command; whatever a user can get wrong ends in a Dutch sentence and an exit code, never in a stack trace. */
import { command } from "../locales/nl/command";
import { usage, usageOf } from "../locales/nl/command-usage";
import { readArguments } from "./arguments";
import { checkCommand } from "./commands/check";
import { consolidateCommand } from "./commands/consolidate";
import { deployCommand } from "./commands/deploy";
import { exportCommand } from "./commands/export";
import { layoutCommand } from "./commands/layout";
import { templateCommand } from "./commands/template";
import { twinCommand } from "./commands/twin";
import { completionScript } from "./completion";
import type { Console, ExitCode } from "./console";
import { UsageError } from "./usage-error";
import { version } from "./version";

export async function run(words: readonly string[], console: Console): Promise<ExitCode> {
  try {
    const request = readArguments(words);
    switch (request.command) {
      case "help":
        console.out(request.about ? `${usageOf[request.about]}\n` : usage);
        return 0;
      case "version":
        console.out(`klimaatpeil ${version}\n`);
        return 0;
      case "completion":
        console.out(completionScript());
        return 0;
      case "template":
        return await templateCommand(request, console);
      case "layout":
        return await layoutCommand(request, console);
      case "check":
        return await checkCommand(request, console);
      case "consolidate":
        return await consolidateCommand(request, console);
      case "twin":
        return await twinCommand(request, console);
      case "export":
        return await exportCommand(request, console);
      case "deploy":
        return await deployCommand(request, console);
    }
  } catch (error) {
    const sentence = error instanceof UsageError ? error.message : command.mistake(String(error));
    // Who reads stdout as JSON gets one object, always.
    if (words.includes("--json")) console.out(`${JSON.stringify({ error: sentence }, null, 2)}\n`);
    console.err(`${sentence}\n`);
    return 2;
  }
}

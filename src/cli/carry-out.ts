/**
 * What is asked for, done by the command that does it. A check comes with what every command reads by; the others come when they are
 * asked for: they stand in the same file, and what is not needed is not evaluated.
 */
import { checkCommand } from "./commands/check";
import type { Console, ExitCode } from "./console";
import type { Request } from "./request";

/** Of a request to which the words themselves are no answer. */
export type Work = Exclude<Request, { command: "help" | "version" | "completion" }>;

export async function carryOut(request: Work, console: Console): Promise<ExitCode> {
  switch (request.command) {
    case "check":
      return checkCommand(request, console);
    case "template": {
      const { templateCommand } = await import("./commands/template");
      return templateCommand(request, console);
    }
    case "layout": {
      const { layoutCommand } = await import("./commands/layout");
      return layoutCommand(request, console);
    }
    case "consolidate": {
      const { consolidateCommand } = await import("./commands/consolidate");
      return consolidateCommand(request, console);
    }
    case "twin": {
      const { twinCommand } = await import("./commands/twin");
      return twinCommand(request, console);
    }
    case "export": {
      const { exportCommand } = await import("./commands/export");
      return exportCommand(request, console);
    }
    case "deploy": {
      const { deployCommand } = await import("./commands/deploy");
      return deployCommand(request, console);
    }
  }
}

/**
 * The host side of Microsoft's own client: it answers what that client sends from the same tables as our imitation of it, and
 * counts what goes over the wire. Whoever loads the client lives elsewhere: in the tests.
 */
import { NotImplementedInHost, OfficeError } from "../client/errors";
import type { AnyMembers } from "../client/members";
import type { World } from "../world";
import { carryOut } from "./actions";
import { References } from "./found";
import { Listeners } from "./listeners";
import { ACTION, type Envelope, PATH, type Reply, type Request } from "./messages";
import { ownMembers } from "./own-members";

/** What the client finds as the global `_richApiNativeBridge`, before it is loaded. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

/** One question and its answer, in bytes. */
export interface Exchange {
  readonly actions: number;
  readonly out: number;
  readonly back: number;
  /** Is it a `sync` of the add-in's? The client asks some things by itself. */
  readonly isRoundTrip: boolean;
}

const MOST_BYTES = 5 * 1024 * 1024;

export class WireHost {
  /** What was said until now. */
  readonly exchanges: Exchange[] = [];
  readonly bridge: Bridge;
  readonly #world: World;
  readonly #references = new References();
  readonly #listeners: Listeners;
  readonly #own: Readonly<Record<string, AnyMembers>>;

  constructor(world: World, opened: (workbook: Uint8Array) => void) {
    this.#world = world;
    this.#own = ownMembers(opened);
    this.bridge = {
      sendMessageToHost: (text) => {
        void this.#receive(text);
      },
    };
    this.#listeners = new Listeners(world, (message) => this.bridge.onMessageFromHost?.(JSON.stringify(message)));
  }

  async #receive(text: string): Promise<void> {
    const { id, type, message } = JSON.parse(text) as Envelope;
    const isRoundTrip = asksOfTheWorkbook(message.body);
    const reply = await this.#reply(message.body, isRoundTrip);
    const answer = JSON.stringify({ id, type, message: { headers: {}, ...reply } });
    const [out, back] = [bytes(text), bytes(answer)];
    this.exchanges.push({ actions: message.body.Actions.length, out, back, isRoundTrip });
    this.bridge.onMessageFromHost?.(answer);
  }

  async #reply(
    request: Request,
    isRoundTrip: boolean,
  ): Promise<{ readonly statusCode: number; readonly body: string }> {
    try {
      const reply = isRoundTrip ? await this.#roundTrip(request) : this.#carryOut(request, () => undefined);
      return { statusCode: 200, body: JSON.stringify(reply) };
    } catch (error) {
      // What Excel refuses as a whole comes as an answer too; only what is broken here is a failure of the wire.
      if (error instanceof OfficeError) return { statusCode: 200, body: JSON.stringify(refusal(error)) };
      const { message } = error as Error;
      return { statusCode: 500, body: JSON.stringify({ error: { code: "GeneralException", message } }) };
    }
  }

  async #roundTrip(request: Request): Promise<Reply> {
    const trip = await this.#world.controls.request();
    const reply = this.#carryOut(request, trip.step);
    const told = JSON.stringify(reply).length;
    // Excel for the web sends no more at once.
    if (told > MOST_BYTES) throw new OfficeError("ResponsePayloadSizeLimitExceeded", "The answer is too large.");
    this.#world.controls.answers.push(told);
    if (!reply.Error) await trip.after();
    return reply;
  }

  #carryOut(request: Request, count: () => void): Reply {
    // The client asks a service of its own whether it may send events; the workbook has no part in it.
    if (Object.values(request.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.service))
      return { Results: [], TraceIds: [] };
    let reply: Reply | undefined;
    this.#world.asAddIn(() => {
      const carrier = { world: this.#world, references: this.#references, own: this.#own, listeners: this.#listeners };
      reply = carryOut(request, carrier, count);
    });
    if (!reply) throw new NotImplementedInHost("a request without a reply");
    return reply;
  }
}

/** Not so the messages that the client sends by itself behind a batch, and the opening of another workbook. */
function asksOfTheWorkbook({ Actions, ObjectPaths }: Request): boolean {
  const paths = Object.values(ObjectPaths);
  if (paths.some(({ ObjectPathType, Name }) => ObjectPathType === PATH.service || Name === "CreateWorkbook"))
    return false;
  return Actions.some(({ ActionType, Name }) => ActionType !== ACTION.instantiate && Name !== "_RemoveReference");
}

function refusal({ code, message }: OfficeError): Reply {
  const error = { Code: code, Message: message, Location: "", ActionIndex: -1, HttpStatusCode: 400 };
  return { Results: [], TraceIds: [], Error: error };
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * As much of an Excel for Windows as Microsoft's office.js needs to say that it is ready and to hand on a press of a button in
 * the ribbon. It refuses whatever the add-in then asks of the workbook. All of this runs in the page, before anything else.
 */

/** What the host was told, in order. */
export interface Told {
  /** The objects that a batch begins with, such as `Workbook`. */
  readonly asked: readonly string[];
  readonly dialogs: readonly string[];
  readonly completed: number;
}

/** The numbers by which Office calls its events and methods. */
const PRESSED = 39;
const DIALOG = 10;
const COMPLETED = 94;
/** What a dialog says when the user closes it. */
const CLOSED = 12006;

export const RIBBON_HOST = `(${install.toString()})(${JSON.stringify({ PRESSED, DIALOG, COMPLETED, CLOSED })});`;

interface Request {
  readonly id: number;
  readonly type: number;
  readonly message: {
    readonly body: { readonly ObjectPaths: Record<string, { ObjectPathType: number; Name: string }> };
  };
}

type Handler = (id: number, payload: readonly (string | number)[]) => void;

type Registration = [id: number, target: string, handler: Handler, done?: (status: number) => void];

function install(numbers: { PRESSED: number; DIALOG: number; COMPLETED: number; CLOSED: number }): void {
  const asked: string[] = [];
  const dialogs: string[] = [];
  const told = { asked, dialogs, completed: 0 };
  const handlers = new Map<number, Handler>();
  const context = {
    ...{ GetAppType: () => 1, GetAppVersionMajor: () => 16, GetAppVersionMinor: () => 1, GetAppCapabilities: () => 1 },
    ...{
      GetAppUILocale: () => "nl-BE",
      GetAppDataLocale: () => "nl-BE",
      GetDocUrl: () => "",
      GetActivationMode: () => 1,
    },
    ...{
      GetSolutionRef: () => "app",
      GetSolutionToken: () => "",
      GetCorrelationId: () => "",
      GetInstanceId: () => "1",
    },
    ...{ GetControlIntegrationLevel: () => 1, GetOfficeThemeInfo: () => "{}", GetDialogRequirementMatrix: () => "{}" },
    GetSettings: () => ({ Read: () => [[], []], Write: () => undefined }),
    GetSupportedMatrix: () => '{"EXCELAPI":"1.14","RICHAPIRUNTIMEFLAG":"1.2","DELAYFORCELLEDIT":"1.1"}',
  };
  Object.assign((window as unknown as { external: object }).external, {
    GetHostInfo: () => "Excel$Win32$16.01$nl-BE$$$disableLogging",
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id: number) => {
      if (id === numbers.COMPLETED) told.completed++;
    },
    RegisterEvent: (...[id, target, handler, done]: Registration) => {
      if (id === numbers.DIALOG) dialogs.push(target);
      handlers.set(id, handler);
      done?.(0);
    },
    UnregisterEvent: () => undefined,
  });
  const bridge = {
    onMessageFromHost: (answer: string): void => {
      throw new Error(`Nobody hears ${answer}`);
    },
    sendMessageToHost: (text: string): void => {
      const { id, type, message } = JSON.parse(text) as Request;
      const roots = Object.values(message.body.ObjectPaths);
      // The add-in's own service, which only wants to be told that functions are ready.
      const ours = roots.some(({ ObjectPathType }) => ObjectPathType === 2);
      if (!ours) asked.push(...roots.map(({ Name }) => Name));
      const refusal = { Error: { Code: "AccessDenied", Message: "Refused.", Location: "" } };
      const body = JSON.stringify({ Results: [], TraceIds: [], ...(!ours && refusal) });
      setTimeout(() => {
        bridge.onMessageFromHost(JSON.stringify({ id, type, message: { statusCode: 200, headers: {}, body } }));
      });
    },
  };
  Object.assign(window, {
    _richApiNativeBridge: bridge,
    told,
    press: (name: string) => {
      const handler = handlers.get(numbers.PRESSED);
      if (!handler) throw new Error("Office is not ready for a press.");
      handler(numbers.PRESSED, ["1", name, '{"source":{"id":"1"}}']);
    },
    closeDialog: () => {
      handlers.get(numbers.DIALOG)?.(numbers.DIALOG, [numbers.CLOSED]);
    },
  });
}

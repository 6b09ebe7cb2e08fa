import { it } from "@jest/globals";
import { createEmbeddedExcel } from "../../src/embedded/embedded-excel";
import { openOfficeHost } from "../../src/host/office/office-host";
import { layOut } from "../../src/actions/lay-out";
import { nl } from "../../src/locales/nl";
import { najaar2024 } from "../../src/sample/najaar-2024";
it("p", async () => {
  const { Excel, engine } = createEmbeddedExcel();
  const spent = new Map<string, [number, number]>();
  const orig = engine.model.dispatch;
  (engine.model as { dispatch: unknown }).dispatch = (c: string, p: never) => { const t = performance.now(); const r = (orig as never as (c: string, p: never) => unknown)(c, p); const s = spent.get(c) ?? [0, 0]; spent.set(c, [s[0] + 1, s[1] + performance.now() - t]); return r; };
  const host = openOfficeHost({ excel: Excel, supports: () => false });
  let t = performance.now();
  await layOut(host, najaar2024, nl.sheets);
  console.log("layout", performance.now() - t, [...spent]);
  t = performance.now();
  await host.read();
  console.log("read", performance.now() - t);
});

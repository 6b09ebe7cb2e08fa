/** Bundling into the workbook that is open. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { live } from "../host/office/live";
import { filesFor, scanOf, written } from "./bundling";

describe("writing a bundle into the workbook", () => {
  it.each([
    ["13 cities by 8 themes", klimaatgovernance],
    ["300 cities by 50 themes", scanOf(300, 50)],
  ])(
    "takes three round trips with its reading, whatever the number of cities: %s",
    async (_, definition) => {
      const workbook = live({ timeout: 120_000 });
      const { sheets } = await written(workbook, filesFor(definition), { definition });
      expect(sheets).toContain("Herkomst");
      expect(workbook.embedded.controls.syncs).toBe(3);
    },
    300_000,
  );
});

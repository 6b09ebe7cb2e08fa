/** The language in which Excel runs, known before its script has come. */
import { expect, it } from "@jest/globals";
import { addressedLanguage } from "../../../src/host/office/office-ready";

it.each([
  ["?_host_Info=Excel$Win32$16.01$nl-BE$$$$0", "nl-BE"],
  ["?view=check&_host_Info=Excel%24Web%2416.00%24en-US%24telemetry", "en-US"],
  ["?_host_Info=excel|web|16.00|fr-fr", "fr-fr"],
  ["?_host_Info=Excel$Web$16.00$", undefined],
  ["?_host_Info=Excel", undefined],
  ["?view=check", undefined],
])("is read from %s", (address, language) => {
  expect(addressedLanguage(new URLSearchParams(address))).toBe(language);
});

/**
 * In the place of Microsoft's office.js: an Excel with one empty sheet, that answers at once and takes nothing of the processor. What is
 * measured is then the pane's own. With `?silent` it never answers, as an Excel that is still opening a workbook.
 */
(() => {
  const each = () => ({ value: [] });
  const told = {
    ...{ id: "1", name: "Blad1", visibility: "Visible", items: [], areas: { items: [] }, isNullObject: true, value: 2 },
    ...{ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 },
    ...{ values: [[""]], formulas: [[""]], valueTypes: [["Empty"]], numberFormat: [["General"]] },
    ...{ getRowProperties: each, getColumnProperties: each, getCellProperties: each },
  };
  const thing = (own) => {
    const get = (_, name) => (name === "then" ? undefined : (own[name] ?? told[name] ?? thing({})));
    return new Proxy(() => undefined, { get, apply: () => thing({}) });
  };
  const workbook = thing({ worksheets: thing({ items: [thing({})] }) });
  const silent = new URL(document.currentScript.src).search === "?silent";
  const sync = () => (silent ? new Promise(() => undefined) : Promise.resolve());
  const context = { requirements: { isSetSupported: () => true }, displayLanguage: "nl-BE" };
  window.Excel = { run: (...words) => words.at(-1)({ workbook, sync }) };
  window.Office = { onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }), context };
})();

/** The one way for a file out of a page: a new workbook goes by it too. */

export function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  link.download = name;
  link.click();
  // A busy browser fetches it later.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

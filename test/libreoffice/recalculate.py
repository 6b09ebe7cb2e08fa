#!/usr/bin/python3
"""What LibreOffice makes of a workbook: recalculate.py FILE PROFILE < attempts.json > answer.json

Opens the file with a LibreOffice of its own (its user profile in the folder PROFILE), calculates every formula anew, and
prints all sheets with their cells. Each attempt {"sheet", "cell", "text"} is typed into a cell as a user would:
"locked" when the sheet's protection forbids it, "refused" when the cell's validation rejects it, else "taken".
After each attempt the cell is put back. Needs python3-uno (Debian).
"""
import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.lang import DisposedException
from com.sun.star.connection import NoConnectException
from com.sun.star.table.CellContentType import FORMULA

PATIENCE = 60  # seconds until LibreOffice must have started


def option(name, value):
    result = PropertyValue()
    result.Name, result.Value = name, value
    return result


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except (NoConnectException, DisposedException):  # with a new profile it starts, stops, and starts again
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


def sheet_of(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.getRangeAddress()
    area = sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)
    cells = {}
    for r, (values, formulas) in enumerate(zip(area.getDataArray(), area.getFormulaArray())):
        for c, (value, formula) in enumerate(zip(values, formulas)):
            if formula == "":
                continue
            # A text may begin with an equals sign as well, and here it looks the same.
            calculated = formula.startswith("=") and area.getCellByPosition(c, r).Type == FORMULA
            cells[f"{r},{c}"] = {"value": value, **({"formula": formula} if calculated else {})}
    return {"name": sheet.Name, "protected": sheet.isProtected(), "visible": sheet.IsVisible, "cells": cells}


def attempt(document, dispatcher, wanted):
    controller = document.CurrentController
    sheet = document.Sheets.getByName(wanted["sheet"])
    cell = sheet.getCellRangeByName(wanted["cell"])
    before = cell.Formula
    controller.setActiveSheet(sheet)
    controller.select(cell)
    dispatcher.executeDispatch(controller.Frame, ".uno:EnterString", "", 0, (option("StringName", wanted["text"]),))
    if cell.Formula == before:
        return "locked"
    invalid = invalid_cells(sheet)
    cell.Formula = ""
    outcome = "refused" if invalid > invalid_cells(sheet) else "taken"
    cell.Formula = before
    return outcome


def invalid_cells(sheet):
    """How many cells hold what their validation would refuse: LibreOffice draws a circle around each."""
    sheet.showInvalid()
    count = sheet.DrawPage.Count
    sheet.clearArrows()
    return count


@contextmanager
def office(profile):
    """A LibreOffice of our own, gone at the end, whatever happened to it."""
    pipe = f"klimaatpeil-{os.getpid()}-{time.monotonic_ns()}"
    process = subprocess.Popen(
        ["soffice", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;",
         f"-env:UserInstallation={Path(profile).resolve().as_uri()}"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        yield connect(pipe)
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def opened(create, file):
    # As a template, so that no lock file is left behind.
    options = (option("Hidden", True), option("AsTemplate", True))
    document = create("com.sun.star.frame.Desktop").loadComponentFromURL(Path(file).resolve().as_uri(), "_blank", 0, options)
    if document is None:
        raise SystemExit("LibreOffice does not open this file")
    document.calculateAll()
    return document


def main(file, profile):
    attempts = json.load(sys.stdin)
    sheets, outcomes = None, []
    while sheets is None or len(outcomes) < len(attempts):
        with office(profile) as context:
            def create(service):
                return context.ServiceManager.createInstanceWithContext(service, context)

            document = opened(create, file)
            sheets = sheets or [sheet_of(sheet) for sheet in document.Sheets]
            dispatcher = create("com.sun.star.frame.DispatchHelper")
            # A locked cell gives a message that nobody can close here, and LibreOffice crashes on a second one.
            for wanted in attempts[len(outcomes):]:
                outcomes.append(attempt(document, dispatcher, wanted))
                if outcomes[-1] == "locked":
                    break
    json.dump({"sheets": sheets, "attempts": outcomes}, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])

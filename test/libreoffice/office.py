#!/usr/bin/python3
"""What LibreOffice makes of workbooks: office.py PROFILE < requests > answers, a line of JSON each.

Starts one LibreOffice of its own (its user profile in the folder PROFILE) for all of them; its process group is the first
answer: {"group"}. Then, for each request:

{"do": "recalculate", "file", "attempts"} calculates every formula anew and answers all sheets with their cells. Each attempt
{"sheet", "cell", "text"} is typed into a cell as a user would: "locked" when the sheet's protection forbids it, "refused"
when the cell's validation rejects it, else "taken". After each attempt the cell is put back.

{"do": "convert", "file", "to", "filter", "options", "read", "reading"} writes the file "to" by a filter and its options; "read"
and "reading" are the filter to read with and its options, where LibreOffice cannot tell. {"opened": false} answers a file that
LibreOffice does not open.

Needs python3-uno (Debian).
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
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException, IllegalArgumentException
from com.sun.star.table.CellContentType import FORMULA
from com.sun.star.uno import RuntimeException

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
    if is_locked(cell):
        return "locked"
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


def is_locked(cell):
    """Typing in it would give a message that nobody can close here, and LibreOffice crashes on a second one; an array asks the same."""
    before = cell.Formula
    try:
        cell.setDataArray((("probe",),))
    except RuntimeException:
        if cell.Formula != before:
            raise
        return True
    cell.Formula = before
    return False


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
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    answer({"group": process.pid})
    try:
        yield connect(pipe)
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


@contextmanager
def opened(create, file, *options):
    """The document, closed at the end; None when LibreOffice does not open it."""
    desktop = create("com.sun.star.frame.Desktop")
    address = Path(file).resolve().as_uri()
    try:
        document = desktop.loadComponentFromURL(address, "_blank", 0, (option("Hidden", True), *options))
    except IllegalArgumentException:
        document = None
    try:
        yield document
    finally:
        if document is not None:
            document.close(True)


def recalculate(create, file, attempts):
    # As a template, so that no lock file is left behind.
    with opened(create, file, option("AsTemplate", True)) as document:
        if document is None:
            return {"opened": False}
        document.calculateAll()
        sheets = [sheet_of(sheet) for sheet in document.Sheets]
        dispatcher = create("com.sun.star.frame.DispatchHelper")
        return {"sheets": sheets, "attempts": [attempt(document, dispatcher, wanted) for wanted in attempts]}


def convert(create, file, to, filter, options="", read="", reading=""):
    reader = (option("FilterName", read), option("FilterOptions", reading)) if read else ()
    with opened(create, file, option("ReadOnly", True), *reader) as document:
        if document is None:
            return {"opened": False}
        writer = (option("FilterName", filter), option("FilterOptions", options))
        document.storeToURL(Path(to).resolve().as_uri(), writer)
        return {"opened": True}


def answer(value):
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


def main(profile):
    with office(profile) as context:
        def create(service):
            return context.ServiceManager.createInstanceWithContext(service, context)

        for line in sys.stdin:
            request = json.loads(line)
            answer({"recalculate": recalculate, "convert": convert}[request.pop("do")](create, **request))


if __name__ == "__main__":
    main(*sys.argv[1:])

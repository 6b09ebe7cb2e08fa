#!/usr/bin/python3
"""The table as openpyxl writes it: write-openpyxl.py FILE.xlsx < table.json. Needs python3-openpyxl (Debian)."""
import datetime
import json
import sys

import openpyxl

book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Scores"
for row, items in enumerate(json.load(sys.stdin), 1):
    for column, item in enumerate(items, 1):
        cell = sheet.cell(row, column)
        if not isinstance(item, dict):
            cell.value = item
        elif "day" in item:
            cell.value = datetime.date(1899, 12, 30) + datetime.timedelta(days=item["day"])
            cell.number_format = "d-mmm"
        elif "error" in item:
            cell.value = item["error"]
        else:
            cell.value = item["result"]  # openpyxl keeps a formula or its result, never both
book.save(sys.argv[1])

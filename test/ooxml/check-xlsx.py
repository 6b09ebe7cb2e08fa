#!/usr/bin/python3
"""Would Excel want to repair this workbook? An approximation: check-xlsx.py FILE.xlsx ...

Checks every part against the ECMA-376 schemas beside this script, and the package's own rules: relationships that
dangle, parts without a content type or that nothing reaches, indexes past the end of styles, shared strings or dxfs,
duplicate sheet ids and names. Needs python3-lxml (Debian). Exit 0 when all files are clean.
"""
import posixpath
import re
import sys
import zipfile
from pathlib import Path

from lxml import etree

SCHEMAS = Path(__file__).resolve().parent / "schemas"
S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
RELATION = OFFICE + "relationships"
STANDARD = {
    S, RELATION, DRAWING + "main", DRAWING + "spreadsheetDrawing", DRAWING + "chart",
    PACKAGE + "relationships", PACKAGE + "content-types",
    OFFICE + "custom-properties", OFFICE + "docPropsVTypes", OFFICE + "extended-properties",
}
SCHEMA_OF = {
    S: "sml.xsd",
    DRAWING + "spreadsheetDrawing": "dml-spreadsheetDrawing.xsd",
    DRAWING + "chart": "dml-chart.xsd",
    OFFICE + "custom-properties": "shared-documentPropertiesCustom.xsd",
    OFFICE + "extended-properties": "shared-documentPropertiesExtended.xsd",
}
_loaded = {}


def schema(name):
    if name not in _loaded:
        _loaded[name] = etree.XMLSchema(etree.parse(str(SCHEMAS / name)))
    return _loaded[name]


def parse(data):
    return etree.fromstring(data, etree.XMLParser(huge_tree=True, resolve_entities=False))


def local(element):
    return etree.QName(element).localname


def without_extensions(root):
    """Drops what a reader of the standard may ignore: foreign attributes and elements outside extLst."""
    for element in list(root.iter()):
        if not isinstance(element.tag, str):
            continue
        for name in list(element.attrib):
            if name.startswith("{") and name[1:name.index("}")] not in STANDARD:
                del element.attrib[name]
        foreign = local(element) == "AlternateContent" or etree.QName(element).namespace not in STANDARD
        if not foreign or element.getparent() is None:
            continue
        if not any(local(a) == "ext" for a in [element, *element.iterancestors()]):
            element.getparent().remove(element)
    return root


def schema_for(part, root):
    if part == "[Content_Types].xml":
        return "opc-xsd/opc-contentTypes.xsd"
    if part.endswith(".rels"):
        return "opc-xsd/opc-relationships.xsd"
    return SCHEMA_OF.get(etree.QName(root).namespace)


def rels_of(part):
    return posixpath.join(posixpath.dirname(part), "_rels", posixpath.basename(part) + ".rels") if part else "_rels/.rels"


def check(path):
    wrong = []
    archive = zipfile.ZipFile(path)
    names = [n for n in archive.namelist() if not n.endswith("/")]
    if len(set(names)) != len(names):
        wrong.append("duplicate zip entries")
    parts = {n.lstrip("/"): archive.read(n) for n in names}

    types = parse(parts["[Content_Types].xml"])
    defaults = {e.get("Extension").lower() for e in types if e.tag.endswith("Default")}
    overrides = [e.get("PartName") for e in types if e.tag.endswith("Override")]
    wrong += [f"Override without part {o}" for o in overrides if o.lstrip("/") not in parts]
    wrong += [f"no content type: {n}" for n in parts if n != "[Content_Types].xml"
              and "/" + n not in overrides and n.rsplit(".", 1)[-1].lower() not in defaults]

    reached, ids_of = set(), {}

    def walk(part):
        rels = rels_of(part)
        if rels not in parts:
            return {}
        reached.add(rels)
        ids = {}
        for e in parse(parts[rels]):
            if e.get("Id") in ids:
                wrong.append(f"duplicate relationship id in {rels}")
            ids[e.get("Id")] = e.get("Type")
            target = e.get("Target").split("#")[0]
            if e.get("TargetMode") == "External" or not target:
                continue
            target = target.lstrip("/") if target.startswith("/") else posixpath.normpath(
                posixpath.join(posixpath.dirname(part), target))
            if target not in parts:
                wrong.append(f"dangling: {rels} -> {target}")
            elif target not in reached:
                reached.add(target)
                ids_of[target] = walk(target)
        return ids

    walk("")
    wrong += [f"nothing reaches {n}" for n in parts
              if n not in reached and n != "[Content_Types].xml" and not n.startswith("_rels")]

    roots = {}
    for name, data in parts.items():
        if not name.endswith((".xml", ".rels", ".vml")):
            continue
        try:
            root = roots[name] = parse(data)
        except etree.XMLSyntaxError as error:
            wrong.append(f"malformed {name}: {error}")
            continue
        used = {v for e in root.iter() if isinstance(e.tag, str) for k, v in e.attrib.items()
                if k.startswith("{" + RELATION + "}") and v}
        wrong += [f"unknown relationship {u} in {name}" for u in used if u not in ids_of.get(name, {})]
        chosen = schema_for(name, root)
        if chosen and not schema(chosen).validate(without_extensions(parse(data))):
            messages = {re.sub(r"\{http[^}]*\}", "", e.message)[:170] for e in schema(chosen).error_log}
            wrong += [f"{name}: {m}" for m in sorted(messages)[:3]]

    def one(kind):
        return next((r for r in roots.values() if local(r) == kind), None)

    def count(root, child):
        found = root.find(f"{{{S}}}{child}") if root is not None else None
        return len(found) if found is not None else 0

    styles, strings = one("styleSheet"), one("sst")
    xfs, dxfs = max(count(styles, "cellXfs"), 1), count(styles, "dxfs")
    texts = len(strings.findall(f"{{{S}}}si")) if strings is not None else 0
    for name, root in roots.items():
        if local(root) != "worksheet":
            continue
        for c in root.iter(f"{{{S}}}c"):
            value = c.find(f"{{{S}}}v")
            if int(c.get("s") or 0) >= xfs:
                wrong.append(f"{name} {c.get('r')}: style past the end")
            if c.get("t") == "s" and value is not None and int(value.text) >= texts:
                wrong.append(f"{name} {c.get('r')}: shared string past the end")
        wrong += [f"{name}: dxf {r.get('dxfId')} past the end" for r in root.iter(f"{{{S}}}cfRule")
                  if r.get("dxfId") is not None and int(r.get("dxfId")) >= dxfs]

    book = one("workbook")
    if book is not None:
        sheets = [(s.get("name").lower(), s.get("sheetId")) for s in book.iter(f"{{{S}}}sheet")]
        defined = [(d.get("name").lower(), d.get("localSheetId")) for d in book.iter(f"{{{S}}}definedName")]
        for what, values in (("sheet name", [s[0] for s in sheets]), ("sheetId", [s[1] for s in sheets]), ("defined name", defined)):
            if len(set(values)) != len(values):
                wrong.append(f"duplicate {what}")
        wrong += ["localSheetId past the end" for _, i in defined if i is not None and int(i) >= len(sheets)]
    return wrong


if __name__ == "__main__":
    failed = False
    for file in sys.argv[1:]:
        try:
            found = check(file)
        except Exception as error:  # a file that cannot be checked is not clean
            found = [f"could not be checked: {error!r}"]
        failed |= bool(found)
        print(f"{file}: {'clean' if not found else ''}".rstrip())
        for line in found[:20]:
            print(f"  {line}")
    sys.exit(1 if failed or len(sys.argv) < 2 else 0)

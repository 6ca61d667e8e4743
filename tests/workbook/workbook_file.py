# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks by the standard library: read cells, change inputs, and let LibreOffice calculate them anew."""
import os
import re
import shutil
import subprocess
import tempfile
import zipfile
from html import unescape

CELL = re.compile(r'<c r="([A-Z]+)(\d+)"([^>]*?)(?:/>|>(.*?)</c>)', re.S)
VALUE = re.compile(r"<v>(.*?)</v>", re.S)
INLINE = re.compile(r"<t[^>]*>(.*?)</t>", re.S)


class Workbook:
    """The values of all cells by sheet name and cell name."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.sheet_parts = self._sheet_parts()
        self._strings = self._shared_strings()
        self._values = {}

    def _sheet_parts(self):
        book = self.parts["xl/workbook.xml"].decode()
        links = self.parts["xl/_rels/workbook.xml.rels"].decode()
        targets = {}
        for link in re.findall(r"<Relationship [^>]*>", links):
            target = re.search(r'Target="([^"]*)"', link).group(1).lstrip("/")
            targets[re.search(r'Id="([^"]*)"', link).group(1)] = target if target.startswith("xl/") else "xl/" + target
        result = {}
        for sheet in re.findall(r"<sheet [^>]*>", book):
            name = unescape(re.search(r'name="([^"]*)"', sheet).group(1))
            result[name] = targets[re.search(r'r:id="([^"]*)"', sheet).group(1)]
        return result

    def _shared_strings(self):
        part = self.parts.get("xl/sharedStrings.xml", b"").decode()
        items = re.findall(r"<si>(.*?)</si>|<si/>", part, re.S)
        return [unescape("".join(INLINE.findall(item))) for item in items]

    def cells(self, sheet):
        if sheet not in self._values:
            values = {}
            for column, row, attributes, inner in CELL.findall(self.parts[self.sheet_parts[sheet]].decode()):
                found = VALUE.search(inner or "")
                kind = re.search(r't="(\w+)"', attributes)
                kind = kind.group(1) if kind else "n"
                if kind == "inlineStr":
                    values[column + row] = unescape("".join(INLINE.findall(inner)))
                elif found is None:
                    continue
                elif kind == "s":
                    values[column + row] = self._strings[int(found.group(1))]
                elif kind == "b":
                    values[column + row] = found.group(1) == "1"
                elif kind in ("str", "e"):
                    values[column + row] = unescape(found.group(1))
                else:
                    values[column + row] = float(found.group(1))
            self._values[sheet] = values
        return self._values[sheet]

    def value(self, sheet, cell):
        return self.cells(sheet).get(cell)

    def index(self):
        """Rows of the sheet Index: (path, sheet, cell, kind)."""
        cells = self.cells("Index")
        rows = []
        row = 2
        while f"A{row}" in cells:
            rows.append(tuple(cells.get(f"{column}{row}") for column in "ABCD"))
            row += 1
        return rows

    def changed(self, changes, path):
        """Writes a copy with other numbers in input cells, {(sheet, cell): number}, and without the figures of formulas."""
        by_part = {}
        for (sheet, cell), number in changes.items():
            by_part.setdefault(self.sheet_parts[sheet], {})[cell] = number

        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for name, content in self.parts.items():
                if name in self.sheet_parts.values():
                    text = content.decode()
                    for cell, number in by_part.get(name, {}).items():
                        text, count = re.subn(rf'(<c r="{cell}"[^>]*>)<v>[^<]*</v>', rf"\g<1><v>{number!r}</v>", text)
                        assert count == 1, f"{cell} is no number"
                    text = re.sub(r"</f><v>[^<]*</v>", "</f>", text)
                    content = text.encode()
                archive.writestr(name, content)


class Office:
    """LibreOffice without a window, with a profile of its own."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="fulcrum-office-")
        self.program = shutil.which("soffice") or shutil.which("libreoffice") or shutil.which("localc")

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def recalculated(self, paths):
        """The workbooks calculated anew, in their order."""
        out = os.path.join(self.folder, "out")
        shutil.rmtree(out, ignore_errors=True)
        os.makedirs(out)
        profile = "file://" + os.path.join(self.folder, "profile")
        done = subprocess.run(
            [self.program, f"-env:UserInstallation={profile}", "--headless", "--norestore", "--calc", "--convert-to",
             "xlsx:Calc MS Excel 2007 XML", "--outdir", out, *paths],
            capture_output=True, text=True, timeout=900)
        results = [os.path.join(out, os.path.basename(path)) for path in paths]
        missing = [path for path in results if not os.path.exists(path)]
        assert not missing, f"LibreOffice wrote nothing for {missing}: {done.stdout}{done.stderr}"
        return [Workbook(path) for path in results]

    def edited(self, path, statements, out):
        """A copy of a workbook in which LibreOffice did what statements of its Basic say; `doc` is the document."""
        library = os.path.join(self.folder, "profile", "user", "basic")
        os.makedirs(os.path.join(library, "Standard"), exist_ok=True)
        head = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE {0} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "{1}">\n'
        names = 'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"'
        with open(os.path.join(library, "script.xlc"), "w", encoding="utf-8") as file:
            file.write(head.format("library:libraries", "libraries.dtd") + f"<library:libraries {names}>"
                       '<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple"'
                       ' library:link="false"/></library:libraries>')
        with open(os.path.join(library, "Standard", "script.xlb"), "w", encoding="utf-8") as file:
            file.write(head.format("library:library", "library.dtd") + f'<library:library {names} library:name="Standard"'
                       ' library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>')
        body = "\n".join(statements)
        with open(os.path.join(library, "Standard", "Module1.xba"), "w", encoding="utf-8") as file:
            file.write(head.format("script:module", "module.dtd") + '<script:module xmlns:script="http://openoffice.org/2000/script"'
                       f""" script:name="Module1" script:language="StarBasic">
Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL("file://{path}", "_blank", 0, hidden())
  {body}
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName"
  kind(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL("file://{out}", kind())
  doc.close(True)
End Sub
</script:module>""")
        profile = "file://" + os.path.join(self.folder, "profile")
        done = subprocess.run([self.program, f"-env:UserInstallation={profile}", "--headless", "--norestore",
                               "macro:///Standard.Module1.Main"], capture_output=True, text=True, timeout=300)
        assert os.path.exists(out), f"LibreOffice wrote nothing: {done.stdout}{done.stderr}"

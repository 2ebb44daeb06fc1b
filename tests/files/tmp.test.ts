import { readFileSync, writeFileSync } from "node:fs";
import { readWorkbookFile } from "../../workbench/files/readWorkbookFile";
import { writeWorkbookFile } from "../../workbench/files/writeWorkbookFile";
import { checkFile } from "../../workbench/node/checkFile";
import { savedByLibreOffice } from "./libreOffice";
test("x", () => {
  const o = readWorkbookFile(new Uint8Array(readFileSync("/tmp/voorbeeld.xlsx")));
  if (!o.ok) throw new Error(JSON.stringify(o.problems));
  const file = o.value.workbook;
  const stripped = { ...file, origin: null, sheets: file.sheets.map((s) => ({ ...s, origin: null, rows: s.rows.map((r) => ({ ...r, cells: r.cells.map((c) => c.formula !== null && !c.formula.includes("LRT.") ? { ...c, kind: "blank" as const, value: "" } : c) })) })) };
  const b = writeWorkbookFile(stripped, null);
  writeFileSync("/tmp/stripped.xlsx", b);
  const t0 = performance.now();
  const lo = savedByLibreOffice(b); console.log("lo", performance.now() - t0);
  writeFileSync("/tmp/lo.xlsx", lo);
  const back = readWorkbookFile(lo);
  if (!back.ok) throw new Error(JSON.stringify(back.problems));
  let n = 0, bad = 0;
  for (const s of file.sheets) {
    const other = back.value.workbook.sheets.find((x) => x.name === s.name);
    const m = new Map(other?.rows.flatMap((r) => r.cells.map((c) => [`${r.row} ${c.column}`, c] as const)));
    for (const r of s.rows) for (const c of r.cells) { if (c.formula === null || c.formula.includes("LRT.")) continue; n++; const d = m.get(`${r.row} ${c.column}`); if (d?.value !== c.value) { bad++; if (bad < 15) console.log(s.name, r.row, c.column, c.formula.slice(0, 300), JSON.stringify(c.value), JSON.stringify(d?.value), d?.formula?.slice(0,200)); } }
  }
  console.log(n, bad, back.value.remarks, back.value.workbook.sheets.map((s) => s.tables.map((t) => t.name + t.address).join()).join(" "), back.value.workbook.names.length);
  console.log(JSON.stringify(back.value.workbook.sheets[4]!.rows.slice(4,6).map(r=>r.cells)));
  console.log(JSON.stringify(checkFile(lo).bevindingen.slice(0, 10), null, 1));
}, 200000);

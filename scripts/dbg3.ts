import { made } from "../test/layout/tables/generate/made";
import { klimaatgovernance as k } from "../src/domain/definition/klimaatgovernance";
import { indexSheet } from "../src/layout/parse/sheet-index";
import { tablesIn } from "../src/layout/tables/find-tables";
import { tableToRead } from "../src/layout/tables/read-table";
import { yearsAround } from "../src/layout/tables/years-around";
import { titlesOf } from "../src/layout/tables/titles";
import { settled } from "../src/layout/tables/decide/settle";
const m=made(Number(process.argv[2]));
const ts=tablesIn(m.workbook.sheets.map(indexSheet),k).flat();
const tr=ts.map(t=>tableToRead(t,{definition:k,dateBase:1900,file:m.file} as any,yearsAround(t,"",{file:m.file} as any)));
const st=settled(tr,"");
for(const [i,t] of ts.entries()){ console.log("TABLE",t.index.sheet.name,t.header,"titles",titlesOf(t),"city",tr[i]!.cityId);
 for(const c of t.candidates.slice(0,12)) console.log("  ",c.role,c.city?.id,JSON.stringify(c.name),JSON.stringify(c.headings),c.cells.length,JSON.stringify(c.cells[0]?.cell));
 for(const d of tr[i]!.decided.slice(0,4)) console.log("   ->",d.outcome.kind,"candidates" in d.outcome? d.outcome.candidates.map(c=>c.headings.join("/")):"");
 for(const d of st[i]!.decided.slice(0,4)) console.log("   =>",d.outcome.kind);
}

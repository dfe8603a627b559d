import { expect } from "vitest";

/** Reads a PDF as strictly as a reader may: every offset of its table, every length. Gives the shown texts by page. */
export function textOfPdf(bytes: Uint8Array): string[][] {
  const file = Buffer.from(bytes).toString("latin1");
  expect(file.startsWith("%PDF-1.4\n")).toBe(true);
  expect(file.endsWith("%%EOF\n")).toBe(true);
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1]);
  expect(file.slice(start, start + 5)).toBe("xref\n");
  const size = Number(/^xref\n0 (\d+)\n/.exec(file.slice(start))?.[1]);
  const rows = [...file.slice(start).matchAll(/(\d{10}) 00000 n \n/g)];
  expect(rows).toHaveLength(size - 1);
  const objects = rows.map(([, offset], at) => {
    const object = file.slice(Number(offset));
    expect(object.startsWith(`${at + 1} 0 obj\n`)).toBe(true);
    return object.slice(0, object.indexOf("endobj\n"));
  });
  const kids = [...(/\/Kids \[([^\]]*)\]/.exec(objects[1] ?? "")?.[1] ?? "").matchAll(/(\d+) 0 R/g)];
  expect(objects[1]).toContain(`/Count ${kids.length} `);
  return kids.map(([, id]) => {
    const page = objects[Number(id) - 1] ?? "";
    const content = objects[Number(/\/Contents (\d+) 0 R/.exec(page)?.[1]) - 1] ?? "";
    const [, length = "", stream = ""] =
      /\/Length (\d+) >>\nstream\n([\s\S]*)\nendstream\n$/.exec(content) ?? [];
    expect(stream).toHaveLength(Number(length));
    return [...stream.matchAll(/\/F[12] 9 Tf \((.*)\) Tj T\*/g)].map(([, text = ""]) =>
      text.replaceAll(/\\([\\()])/g, "$1"),
    );
  });
}

const linesPerPage = 62;

/** One line of a document. */
export interface PdfLine {
  readonly text: string;
  readonly bold?: boolean;
}

/**
 * A PDF 1.4 of lines of text on as many A4 pages as they need, in the fonts that every reader has. Those know Latin letters
 * only: anything else is printed as a question mark.
 */
export function writePdf(title: string, lines: readonly PdfLine[]): Uint8Array<ArrayBuffer> {
  const pages: PdfLine[][] = [];
  for (let at = 0; at < Math.max(1, lines.length); at += linesPerPage)
    pages.push(lines.slice(at, at + linesPerPage));
  // Objects are numbered from 1: five fixed ones, then two for each page.
  const kids = pages.map((_, page) => `${6 + page * 2} 0 R`);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${pages.length} >>`,
    font("Helvetica"),
    font("Helvetica-Bold"),
    `<< /Title ${literal(title)} /Producer (openlean sandbox) >>`,
    ...pages.flatMap((page, at) => {
      const content = contentOf(page);
      return [
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] " +
          `/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${7 + at * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  // Every character is of Latin-1 here, so that offsets in the text are offsets in the bytes.
  return Uint8Array.from(text + table + trailer, (character) => character.charCodeAt(0));
}

function contentOf(lines: readonly PdfLine[]): string {
  const shown = lines.map(({ text, bold }) => `/F${bold ? 2 : 1} 9 Tf ${literal(text)} Tj T*`);
  return `BT 12 TL 48 794 Td\n${shown.join("\n")}\nET`;
}

/** A text as PDF writes it: in brackets, with the three special characters escaped. */
function literal(text: string): string {
  const latin = text.replaceAll(/[^\x20-\x7e\xa0-\xff]/gu, "?");
  return `(${latin.replaceAll(/[\\()]/g, String.raw`\$&`)})`;
}

function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

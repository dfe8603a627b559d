import { proofOfAddress } from "../../areas/documents/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { FilesOperations } from "../../generated/files.ts";
import { writePdf } from "../../kernel/write-pdf.ts";

export const getProofOfAddress: Handler<FilesOperations["getProofOfAddress"]> = (world, { path }) => {
  const proof = proofOfAddress(world, path.document_id);
  const lines = [
    { text: "Proof of address", bold: true },
    { text: "" },
    { text: proof.name },
    ...proof.address.map((text) => ({ text })),
    { text: "" },
    { text: `Issued by ${proof.bank} on ${proof.issuedOn}` },
  ];
  return { status: 200, body: writePdf("Proof of address", lines) };
};

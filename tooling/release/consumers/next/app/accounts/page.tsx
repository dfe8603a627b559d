import { Suspense } from "react";
import { unwrapData } from "@openlean/core";
import { connection } from "next/server";
import { data } from "../../lean";

async function refresh(): Promise<void> {
  "use server";
  await read();
}

async function read() {
  const query = { entity_id: process.env.LEAN_ENTITY_ID ?? "" };
  return unwrapData(await data.GET("/data/v2/accounts", { params: { query } })).accounts;
}

async function Accounts() {
  await connection();
  const accounts = await read();
  return <output>{`accounts: ${accounts.length}`}</output>;
}

export default function Page() {
  return (
    <form action={refresh}>
      <Suspense fallback="…">
        <Accounts />
      </Suspense>
    </form>
  );
}

import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { api } from "../parts/api.ts";
import { Card } from "../parts/card.tsx";
import { Answer } from "../parts/failure.tsx";
import { amountText, dateText, numberText } from "../parts/format.ts";
import { usePage } from "../parts/page-state.ts";
import { Table } from "../parts/table.tsx";
import { useCall } from "../parts/use-call.ts";
import { categories, categoryText, t } from "../parts/words.ts";

const size = 25;

/** The account's transactions, newest first, a page at a time however many there are. */
export function TransactionsCard(): VNode {
  const { entity, account, version } = usePage();
  const [page, setPage] = useState(0);
  const [search, setSearch] = useState("");
  const [category, setCategory] = useState("");
  const [direction, setDirection] = useState<"" | "CREDIT" | "DEBIT">("");
  const words = useSettled(search);
  useEffect(() => setPage(0), [words, category, direction, account?.account_id]);
  const call = useCall(
    (entity_id, account_id) =>
      api.transactions.listTransactions({
        entity_id,
        account_id,
        page,
        size,
        search: words,
        category,
        ...(direction && { direction }),
      }),
    [entity?.id, account?.account_id, page, words, category, direction, version] as const,
  );
  const { read, pages = 0 } = call.data ?? {};
  useEffect(() => {
    const timer = read?.done === false ? setTimeout(call.reload, 700) : undefined;
    return () => clearTimeout(timer);
  }, [call.data]);
  return (
    <Card
      wide
      title={t("Transactions")}
      lead={account ? (account.nickname ?? account.description ?? "") : t("Choose an account.")}
      code={{ file: "transactions", calls: ["listTransactions", "readPage", "searchCopy"] }}
    >
      <form class="fields filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <label>
          {t("Search")}
          <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
        <label>
          {t("Category")}
          <select value={category} onChange={(event) => setCategory(event.currentTarget.value)}>
            <option value="">{t("All")}</option>
            {categories.map((each) => (
              <option key={each} value={each}>
                {categoryText(each)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("Direction")}
          <select
            value={direction}
            onChange={(event) => setDirection(event.currentTarget.value as typeof direction)}
          >
            <option value="">{t("All")}</option>
            <option value="CREDIT">{t("Money in")}</option>
            <option value="DEBIT">{t("Money out")}</option>
          </select>
        </label>
      </form>
      <Answer call={call}>
        {({ rows, total }) => (
          <>
            <p class="count" role="status">
              {t("{n} transactions", { n: numberText(total) })}
              {read?.done === false && (
                <> · {t("searching {n} of {all}", { n: numberText(read.rows), all: numberText(read.of) })}</>
              )}
            </p>
            {rows.length === 0 ? (
              <p class="empty">{t("There are none.")}</p>
            ) : (
              <Table
                caption={t("Transactions")}
                columns={[t("Date"), t("Description"), t("Category"), t("Amount"), "id"]}
                numbers={[3]}
                stack
                rows={rows.map((row) => [
                  dateText(row.booking_date_time),
                  <bdi>{row.transaction_information}</bdi>,
                  <span class="tag">{categoryText(row.category)}</span>,
                  <bdi class={row.credit_debit_indicator === "CREDIT" ? "credit" : ""}>
                    {amountText(row.amount.amount, row.amount.currency, row.credit_debit_indicator)}
                  </bdi>,
                  <CopyId id={row.transaction_id} />,
                ])}
              />
            )}
          </>
        )}
      </Answer>
      {pages > 1 && <Pager page={page} pages={pages} turn={setPage} />}
    </Card>
  );
}

function CopyId({ id }: { id: string }): VNode {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(id);
    setCopied(true);
  };
  return (
    <button
      type="button"
      class="link"
      aria-label={t("Copy the id {id}", { id: id.slice(0, 8) })}
      onClick={() => void copy()}
    >
      {copied ? t("Copied") : t("Copy")}
    </button>
  );
}

function Pager(props: { page: number; pages: number; turn: (page: number) => void }): VNode {
  const { page, pages, turn } = props;
  return (
    <nav class="pager" aria-label={t("Pages")}>
      <button type="button" disabled={page === 0} onClick={() => turn(0)}>
        {t("Newest")}
      </button>
      <button type="button" disabled={page === 0} onClick={() => turn(page - 1)}>
        {t("Newer")}
      </button>
      <span>{t("Page {n} of {all}", { n: numberText(page + 1), all: numberText(pages) })}</span>
      <button type="button" disabled={page + 1 >= pages} onClick={() => turn(page + 1)}>
        {t("Older")}
      </button>
      <button type="button" disabled={page + 1 >= pages} onClick={() => turn(pages - 1)}>
        {t("Oldest")}
      </button>
    </nav>
  );
}

/** The value once nobody has typed for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 250);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

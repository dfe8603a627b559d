import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { api } from "../parts/api.ts";
import { Card } from "../parts/card.tsx";
import { Failure } from "../parts/failure.tsx";
import { usePage } from "../parts/page-state.ts";
import { Tabs } from "../parts/tabs.tsx";
import { useAction } from "../parts/use-call.ts";
import { t } from "../parts/words.ts";

/** What a check came to. */
type Verdict = "match" | "partial" | "no_match" | "unavailable";

interface Checked {
  verdict: Verdict;
  detail: string;
}

/** Asks whether somebody owns an account, before money goes there. */
export function VerificationsCard(): VNode {
  return (
    <Card
      wide
      title={t("Ownership verification")}
      lead={t("Ask before money goes out. The examples are Lean's published test values.")}
      code={{ file: "verifications", calls: ["verifyEntity", "verifyIban", "verifyBeneficiaryName"] }}
    >
      <Tabs
        label={t("Ownership verification")}
        tabs={[
          { title: "IBAN", content: () => <IbanForm /> },
          { title: t("Beneficiary name"), content: () => <BeneficiaryForm /> },
          { title: t("Connected customer"), content: () => <EntityForm /> },
        ]}
      />
    </Card>
  );
}

/** Lean's published test accounts: one that is fine, one whose bank has trouble. */
const testAccounts = {
  sa: { name: "ABBAS AL-SHEIKH", fine: "SA2810000011100000461309", trouble: "SA82550000000M1795800177" },
  ae: { name: "ADAM AHMED", fine: "AE420260001015819612801", trouble: "AE160030011522789920001" },
};

function IbanForm(): VNode {
  const { region } = usePage().setup;
  const { name, fine, trouble } = testAccounts[region];
  const examples: [Verdict, string, string][] = [
    ["match", fine, name],
    ["partial", fine, name.slice(0, -2)],
    ["no_match", fine, "SOMEBODY ELSE"],
    ["unavailable", trouble, name],
  ];
  return (
    <CheckForm
      fields={["IBAN", t("Full name")]}
      examples={examples.map(([verdict, ...values]) => ({ verdict, values }))}
      check={async ([iban = "", full_name = ""]) => {
        const { verifications: found, ...answer } = await api.verifications.verifyIban({ iban, full_name });
        if (!found) return unavailable(answer);
        const partial = found.matching?.type === "PARTIAL";
        return {
          verdict: found.iban_ownership_verified ? "match" : partial ? "partial" : "no_match",
          detail: `account_status ${found.account_status}${found.matching ? `, score ${found.matching.score}` : ""}`,
        };
      }}
    />
  );
}

function BeneficiaryForm(): VNode {
  const { fine, trouble } = testAccounts[usePage().setup.region];
  return (
    <CheckForm
      fields={["IBAN"]}
      examples={[
        { verdict: "match", values: [fine] },
        { verdict: "unavailable", values: [trouble] },
      ]}
      check={async ([iban = ""]) => {
        const { verifications: found, ...answer } = await api.verifications.verifyBeneficiaryName({ iban });
        if (!found) return unavailable(answer);
        return {
          verdict: "match",
          detail: `${found.beneficiary_name}, account_status ${found.account_status}`,
        };
      }}
    />
  );
}

function EntityForm(): VNode {
  const { entity } = usePage();
  return (
    <CheckForm
      fields={[t("National id")]}
      examples={[
        { verdict: "match", values: ["1106972886"] },
        { verdict: "no_match", values: ["1000000000"] },
      ]}
      disabled={!entity}
      check={async ([national_id = ""]) => {
        const { verifications: found, ...answer } = await api.verifications.verifyEntity({
          entity_id: entity?.id ?? "",
          national_id,
        });
        if (!found) return unavailable(answer);
        return {
          verdict: found.entity_ownership_verified ? "match" : "no_match",
          detail: `${found.ibans?.length ?? 0} IBAN, ${found.verification_method}`,
        };
      }}
    />
  );
}

function unavailable(answer: {
  status: string;
  status_detail?: { granular_status_code?: string | null } | null;
}): Checked {
  return { verdict: "unavailable", detail: answer.status_detail?.granular_status_code ?? answer.status };
}

/** Fields, examples to fill them with, and the verdict. */
function CheckForm(props: {
  fields: readonly string[];
  examples: readonly { verdict: Verdict; values: string[] }[];
  disabled?: boolean;
  check: (values: readonly string[]) => Promise<Checked>;
}): VNode {
  const { fields, examples } = props;
  const [values, setValues] = useState<string[]>(examples[0]?.values ?? []);
  const [checked, setChecked] = useState<Checked>();
  const check = useAction(async () => {
    setChecked(undefined);
    setChecked(await props.check(values));
  });
  return (
    <form
      class="check"
      onSubmit={(event) => {
        event.preventDefault();
        check.run();
      }}
    >
      <p class="examples">
        {t("Try")}{" "}
        {examples.map((example) => (
          <button key={example.verdict} type="button" class="quiet" onClick={() => setValues(example.values)}>
            {verdictText(example.verdict)}
          </button>
        ))}
      </p>
      <div class="fields">
        {fields.map((field, index) => (
          <label key={field}>
            {field}
            <input
              required
              dir="ltr"
              value={values[index] ?? ""}
              onInput={({ currentTarget }) => setValues(values.with(index, currentTarget.value))}
            />
          </label>
        ))}
        <button class="primary" disabled={props.disabled === true || check.busy}>
          {t("Verify")}
        </button>
      </div>
      {checked && (
        <p role="status" class={`verdict ${checked.verdict}`}>
          <strong>{verdictText(checked.verdict)}</strong> <bdi dir="ltr">{checked.detail}</bdi>
        </p>
      )}
      {check.error && <Failure error={check.error} />}
    </form>
  );
}

function verdictText(verdict: Verdict): string {
  return {
    match: t("Match"),
    partial: t("Partial match"),
    no_match: t("No match"),
    unavailable: t("Unavailable"),
  }[verdict];
}

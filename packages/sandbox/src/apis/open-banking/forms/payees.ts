import type { Beneficiary, DirectDebit, ScheduledPayment, StandingOrder } from "@openlean/data-client";
import type {
  OBBeneficiary,
  OBCashAccount,
  OBCreditorAgent,
  OBDirectDebit,
  OBScheduledPayment,
  OBStandingOrder,
} from "@openlean/open-banking-client";
import type { AccountRecord } from "../../../areas/accounts/index.ts";
import { everyMonth, noEnd } from "../../../facts/sama/standing-orders.ts";
import { amountText, amountTextOrNull, code, words } from "./values.ts";

/** A saved payee of the data API in the words of the standard. */
export function toOBBeneficiary(beneficiary: Beneficiary): OBBeneficiary {
  const { creditor_agent: bank } = beneficiary;
  const address = bank?.postal_address;
  const agent = agentOf(bank);
  return {
    BeneficiaryId: beneficiary.beneficiary_id ?? "",
    BeneficiaryType: code(beneficiary.beneficiary_type ?? "ORDINARY"),
    AccountHolderName: beneficiary.account_holder_name ?? null,
    AccountHolderShortName: beneficiary.account_holder_short_name ?? null,
    Reference: beneficiary.reference ?? null,
    CreditorAgent: agent && {
      ...agent,
      Name: bank?.name ?? null,
      PostalAddress: address
        ? {
            AddressType: address.address_type ? code(address.address_type) : null,
            BuildingNumber: address.building_number ?? null,
            StreetName: address.street_name ?? null,
            PostalCode: address.post_code ?? null,
            City: address.town_name ?? null,
            Country: address.country ?? null,
          }
        : null,
    },
    CreditorAccount: accountsOf(beneficiary.creditor_account),
    SupplementaryData: null,
  };
}

/** A mandate of the data API in the words of the standard. */
export function toOBDirectDebit(debit: DirectDebit): OBDirectDebit {
  return {
    DirectDebitId: debit.direct_debit_id ?? "",
    MandateIdentification: debit.mandate_identification ?? "",
    DirectDebitStatusCode: words(debit.status_code ?? "INACTIVE"),
    Name: debit.name ?? "",
    Frequency: code(debit.frequency ?? "NOT_KNOWN"),
    PreviousPaymentDateTime: debit.previous_payment_date_time ?? null,
    PreviousPaymentAmount: amountTextOrNull(debit.previous_payment_amount),
  };
}

/** A payment that is still to come, of the data API, in the words of the standard. */
export function toOBScheduledPayment(account: AccountRecord, payment: ScheduledPayment): OBScheduledPayment {
  return {
    ScheduledPaymentId: payment.scheduled_payment_id ?? "",
    AccountHolderName: account.holder.fullName,
    AccountHolderShortName: account.holder.shortName,
    ScheduledType: code(payment.scheduled_type ?? "EXECUTION"),
    ScheduledPaymentDateTime: payment.scheduled_payment_date_time ?? "",
    CreditorReference: payment.reference ?? null,
    DebtorReference: payment.debtor_reference ?? null,
    InstructedAmount: amountText(payment.instructed_amount),
    CreditorAgent: agentOf(payment.creditor_agent),
    CreditorAccount: accountsOf(payment.creditor_account),
  };
}

/** A recurring payment of the data API in the words of the standard. */
export function toOBStandingOrder(account: AccountRecord, order: StandingOrder): OBStandingOrder {
  const amount = amountText(order.first_payment_amount as { amount: number; currency: string });
  return {
    StandingOrderId: order.standing_order_id ?? "",
    AccountHolderName: account.holder.fullName,
    AccountHolderShortName: account.holder.shortName,
    StandingOrderType: order.standing_order_type ? code(order.standing_order_type) : null,
    Frequency: `IntrvlMnthDay:${everyMonth(order)}`,
    CreditorReference: order.reference ?? null,
    Purpose: order.purpose ?? null,
    FirstPaymentDateTime: order.first_payment_date_time ?? "",
    NextPaymentDateTime: order.next_payment_date_time ?? null,
    LastPaymentDateTime: order.last_payment_date_time ?? null,
    FinalPaymentDateTime: order.final_payment_date_time ?? noEnd.at,
    NumberOfPayments: String(order.number_of_payments ?? noEnd.payments),
    StandingOrderStatusCode: code(order.standing_order_status_code ?? "INACTIVE"),
    FirstPaymentAmount: amount,
    NextPaymentAmount: amountTextOrNull(order.next_payment_amount),
    LastPaymentAmount: amountTextOrNull(order.last_payment_amount),
    FinalPaymentAmount: amountTextOrNull(order.final_payment_amount) ?? amount,
    CreditorAgent: agentOf(order.creditor_agent),
    CreditorAccount: accountsOf(order.creditor_account),
    SupplementaryData: null,
  };
}

/** What these functions read of an identifier of the data API. */
interface Identifier {
  scheme_name?: string | null;
  identification?: string | null;
  name?: string | null;
}

function agentOf(agent: Identifier | null | undefined): OBCreditorAgent | null {
  if (!agent?.identification) return null;
  return {
    IdentificationType: `KSAOB.${agent.scheme_name ?? "OTHER"}`,
    Identification: agent.identification,
  };
}

function accountsOf(account: Identifier | null | undefined): OBCashAccount[] | null {
  if (!account?.identification) return null;
  return [
    {
      IdentificationType: code(account.scheme_name ?? "IBAN"),
      Identification: account.identification,
      Name: account.name ?? null,
    },
  ];
}

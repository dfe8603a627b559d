import type { Transaction, TransactionAccount, TransactionAgent } from "@openlean/data-client";
import type { OBCashAccount, OBCreditorAgent, OBTransaction } from "@openlean/open-banking-client";
import { amountText, code } from "./values.ts";

/** A transaction of the data API in the words of the standard. */
export function toOBTransaction(transaction: Transaction): OBTransaction {
  const {
    card_instrument: card,
    merchant_details: merchant,
    currency_exchange: exchange,
    balance,
    charge_amount: charge,
    bank_transaction_code: bankCode,
    proprietary_bank_transaction_code: ownCode,
  } = transaction;
  const creditor = cashAccount(transaction.creditor_account);
  return {
    EntityId: transaction.entity_id,
    AccountId: transaction.account_id,
    TransactionId: transaction.transaction_id,
    TransactionDateTime: transaction.booking_date_time ?? "",
    LocalTimeZone: transaction.local_time_zone ?? null,
    StatementReference: transaction.statement_reference?.[0] ?? null,
    TransactionReference: transaction.transaction_reference ?? null,
    TransactionType: code(transaction.transaction_type ?? "OTHER"),
    SubTransactionType: code(transaction.sub_transaction_type ?? "NOT_APPLICABLE"),
    TerminalId: null,
    Flags: (transaction.flags ?? []).map(code),
    PaymentModes: code(transaction.payment_modes ?? "ONLINE"),
    CreditDebitIndicator: code(transaction.credit_debit_indicator),
    Status: code(transaction.status ?? "BOOKED"),
    TransactionMutability: transaction.transaction_mutability
      ? code(transaction.transaction_mutability)
      : null,
    BookingDateTime: transaction.booking_date_time ?? "",
    ValueDateTime: transaction.value_date_time ?? null,
    TransactionInformation: transaction.transaction_information ?? null,
    Amount: amountText(transaction.amount),
    ChargeAmount:
      charge?.amount !== undefined
        ? {
            Amount: charge.amount.toFixed(2),
            Currency: charge.currency ?? transaction.amount.currency,
            ChargeIncluded: charge.charge_included ?? false,
          }
        : null,
    ChargeAmountVat: null,
    Balance: balance?.amount
      ? {
          CreditDebitIndicator: code(balance.credit_debit_indicator ?? "CREDIT"),
          Type: code(balance.type ?? "INFORMATION"),
          Amount: amountText(balance.amount),
        }
      : null,
    CardInstrument: card
      ? {
          CardSchemeName: code(card.card_scheme_name ?? "OTHER"),
          InstrumentType: code(card.authorization_type ?? "OTHER"),
          Name: card.name ?? null,
          Identification: card.identification ?? null,
        }
      : null,
    MerchantDetails: merchant
      ? {
          MerchantId: null,
          MerchantName: merchant.merchant_name ?? null,
          MerchantCategoryCode: merchant.merchant_category_code ?? null,
        }
      : null,
    CreditorAgent: agent(transaction.creditor_agent),
    CreditorAccount: creditor && [creditor],
    DebtorAgent: agent(transaction.debtor_agent),
    DebtorAccount: cashAccount(transaction.debtor_account),
    BillDetails: null,
    CurrencyExchange: exchange
      ? {
          SourceCurrency: exchange.source_currency ?? transaction.amount.currency,
          TargetCurrency: exchange.target_currency ?? transaction.amount.currency,
          UnitCurrency: exchange.unit_currency ?? transaction.amount.currency,
          ExchangeRate: exchange.exchange_rate ?? 1,
          ContractIdentification: exchange.contract_identification ?? null,
          QuotationDate: exchange.quotation_date ?? null,
          InstructedAmount: amountText(exchange.instructed_amount ?? transaction.amount),
        }
      : null,
    BankTransactionCode: bankCode
      ? {
          Domain: "Payments",
          DomainCode: bankCode.code ?? null,
          Family: null,
          FamilyCode: bankCode.sub_code ?? null,
          SubFamily: null,
          SubFamilyCode: null,
        }
      : null,
    ProprietaryBankTransactionCode: ownCode?.code
      ? { Code: ownCode.code, Issuer: ownCode.issuer ?? null }
      : null,
    SupplementaryData: null,
  };
}

/** In KSA the data API leaves out that the number is an IBAN. */
function cashAccount(account: TransactionAccount | null | undefined): OBCashAccount | null {
  if (!account?.identification) return null;
  return {
    IdentificationType: code(account.scheme_name ?? "IBAN"),
    Identification: account.identification,
    Name: account.name ?? null,
  };
}

function agent(agent: TransactionAgent | null | undefined): OBCreditorAgent | null {
  if (!agent?.identification) return null;
  return {
    IdentificationType: `KSAOB.${agent.scheme_name ?? "OTHER"}`,
    Identification: agent.identification,
    Name: agent.name ?? null,
    PostalAddress: null,
  };
}

export {
  corporateAccount,
  type Deposit,
  deposits,
  type ReceivedPayment,
  receivedPayments,
} from "./received-payments.ts";

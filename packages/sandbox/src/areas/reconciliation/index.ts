export { corporateAccount, deposits, type ReceivedPayment, receivedPayments } from "./received-payments.ts";

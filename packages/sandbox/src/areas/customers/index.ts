export { createCustomer, customerOf, customersIn, findByAppUserId } from "./customers.ts";

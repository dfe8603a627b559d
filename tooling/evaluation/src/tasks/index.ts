import type { Task } from "../task.ts";
import { accountTasks } from "./accounts.ts";
import { customerTasks } from "./customers.ts";
import { helpTasks } from "./help.ts";
import { transactionTasks } from "./transactions.ts";

/** Thirty tasks. */
export const tasks: readonly Task[] = [...customerTasks, ...accountTasks, ...transactionTasks, ...helpTasks];

/** The parts of modules that READMEs mention and this repository does not install. */
declare module "pg" {
  export interface Pool {
    // oxlint-disable-next-line typescript/no-explicit-any
    query(text: string, values?: readonly unknown[]): Promise<{ rows: any[]; rowCount: number | null }>;
  }
}

declare module "ioredis" {
  export interface Redis {
    eval(script: string, keys: number, ...values: (string | number)[]): Promise<unknown>;
  }
}

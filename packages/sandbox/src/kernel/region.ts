/** Country a sandbox plays: `sa` Saudi Arabia, `ae` United Arab Emirates. */
export type Region = "sa" | "ae";

/** Longest body that is read, inflated, in bytes. A page of Lean's APIs stays below 3 MB. */
export const maximumBodyBytes: number = 64 * 1024 * 1024;

/** The lowest Node that the published packages run on, and are run on in the release check. */
export const floor: string = "22.12.0";

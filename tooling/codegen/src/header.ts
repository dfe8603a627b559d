export const header = `/**
 * Generated from specs/ by \`pnpm generate\`. Do not edit: change the spec instead.
 */

`;

export { esmOnly } from "./esm-only.ts";
export { floor } from "./floor.ts";

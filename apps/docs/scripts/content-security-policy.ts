/**
 * What a page may load: its own origin, and nothing else. Inline scripts and styles are Starlight's and Redoc's own;
 * WebAssembly is the search's.
 */
export const contentSecurityPolicy: string = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "connect-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join("; ");

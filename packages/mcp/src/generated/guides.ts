/** Written by `pnpm generate` from the specs and the guides. Do not edit. */
import type { Guide } from "../openapi/described.ts";

export const guides: readonly Guide[] = [
  {
    "title": "Affordability for lenders",
    "section": "Affordability for lenders",
    "page": "/guides/affordability/",
    "text": "From a customer's consent to income, obligations, a debt burden and a report, with the checks that figures need.\n\n\nA lender asks three things: what comes in, what has to go out, and what is left for a new instalment. The insights API answers them\nfor one entity, the reports API for all banks that a customer has connected.\n\n| Question                           | Operation                                             | Regions |\n| ---------------------------------- | ----------------------------------------------------- | ------- |\n| What does the customer earn?       | `POST /insights/v2/income`                            | both    |\n| Who pays the salary?               | `GET /insights/v2/income/employment`                  | KSA     |\n| What is spent, on what?            | `GET /insights/v2/expenses`                           | both    |\n| Which loans and cards are there?   | `GET /insights/v2/liabilities/credit-obligations`     | both    |\n| Which other duties repeat?         | `GET /insights/v2/liabilities/non-credit-obligations` | both    |\n| Which lenders are paid back?       | `GET /insights/v3/credit-obligations`                 | both    |\n| What can the customer afford?    "
  },
  {
    "title": "Affordability for lenders",
    "section": "1. Consent",
    "page": "/guides/affordability/",
    "text": "Ask for `accounts` and `transactions` with LinkSDK's `connect`, and for a window of transactions as long as the one you analyse. Then\nwait for the webhook `entity.data.refresh.updated` with `FINISHED`: before that there is nothing to analyse.\n[The KSA journey](/guides/ksa-journey/) shows the way to the `entity_id`."
  },
  {
    "title": "Affordability for lenders",
    "section": "2. Income",
    "page": "/guides/affordability/",
    "text": "```ts\nimport { createInsightsClient } from \"@openlean/insights-client\";\n\nconst insights = createInsightsClient({ region: \"sa\", environment: \"sandbox\", auth });\nconst income = await insights.POST(\"/insights/v2/income\", { body: { entity_id } });\nif (!income.ok) throw income.toError();\nif (income.status === 200 && income.data.status === \"OK\")\n  for (const group of [income.data.insights?.salary, income.data.insights?.non_salary])\n    console.log(group?.total.average_monthly_amount, group?.currency);\n```\n\n- `average_monthly_amount` counts every month of the window, `average_monthly_received_value` only those with income. A customer who\n  started last month has a high second and a low first.\n- `transactions` are the entries behind the figures, with the `transaction_id` of the data API: show them to whoever decides.\n- `average_income` of a period is per transaction, not per month."
  },
  {
    "title": "Affordability for lenders",
    "section": "3. Obligations",
    "page": "/guides/affordability/",
    "text": "```ts continues\nconst query = { entity_id, start_date: \"2026-01-01\", async: false };\nconst credit = await insights.GET(\"/insights/v2/liabilities/credit-obligations\", { params: { query } });\nif (!credit.ok) throw credit.toError();\nif (credit.status === 200 && credit.data.status === \"OK\")\n  console.log(credit.data.insights?.total?.loan_repayments?.amount);\n```\n\nWithout `async: false` most of the `v2` operations answer 202 without figures, because Lean's default is asynchronous; the type of the\nanswer says so too. The result then comes under its `results_id`: [Pagination and refreshes](/guides/paging/#pending-answers).\n\nAn account without loans has sums of 0, while minimum, maximum and average are `null`."
  },
  {
    "title": "Affordability for lenders",
    "section": "4. What is left",
    "page": "/guides/affordability/",
    "text": "```ts continues\nconst assessment = await insights.GET(\"/insights/v3/credit-assessments\", {\n  params: { query: { entity_id } },\n});\nif (assessment.ok) {\n  const { dbr, affordability } = assessment.data.insights?.credit_assessments.computed_indicators ?? {};\n  console.log(dbr?.rate, dbr?.ceiling, affordability?.maximum_monthly_installment);\n} else if (assessment.status === 408) {\n  // The analysis is still running: ask again.\n} else if (assessment.status === 403 && assessment.error) {\n  const code = assessment.error.status_detail?.granular_status_code;\n  if (code === \"CONSENT_EXPIRED\") await askToReconnect();\n}\n```\n\n| `granular_status_code`               | Do                                              |\n| ------------------------------------ | ----------------------------------------------- |\n| `USER_PERMISSIONS_NOT_GRANTED`       | ask for a new consent with `transactions`       |\n| `USER_TRANSACTION_RANGE_NOT_GRANTED` | change the dates, or ask for a longer window    |\n| `CONSENT_EXPIRED`                    | bring the customer back to LinkSDK              |\n| `DATA_NOT_FOUND`                     | wait for the end of the refresh, then ask again |\n| `TIMEOUT`                     "
  },
  {
    "title": "Affordability for lenders",
    "section": "5. The file",
    "page": "/guides/affordability/",
    "text": "```ts\nimport { unwrap } from \"@openlean/core\";\nimport { createReportsClient } from \"@openlean/reports-client\";\n\nconst reports = createReportsClient({ region: \"sa\", environment: \"sandbox\", auth });\nconst verification = \"/insights/v2/customers/{customer_id}/reports/verification-of-income\";\nconst { report_id } = unwrap(\n  await reports.POST(verification, { params: { path: { customer_id } }, body: {} }),\n);\nconst params = { path: { customer_id, report_id } };\nconst result = await reports.GET(`${verification}/{report_id}`, { params });\nif (!result.ok) throw result.toError();\nif (result.contentType === \"application/json\" && result.data.status === \"OK\")\n  console.log(result.data.report?.income_summary.annual_income);\n```\n\nA report takes a while, and no webhook is documented for it: ask again while `status` is `PENDING`. A pending report has sums of 0, so\nnever read figures before `OK`. With `headers: { accept: \"application/pdf\" }` the same call answers with the document, as bytes."
  },
  {
    "title": "Affordability for lenders",
    "section": "Before you decide on figures",
    "page": "/guides/affordability/",
    "text": "- A month with `is_month_complete: false` is the running one, or one that the window cuts: leave it out of averages of your own.\n- Sort months yourself; their order differs between operations.\n- Categories are open lists, and those of `v2`, of `v3` and of the data API are different vocabularies. Never compare them.\n- `delta_min_max`, `income_variation` and `balance_trend_average_month_on_month` have no documented unit.\n- A matched employer is a guess; `bank_employer_name` is what the bank wrote."
  },
  {
    "title": "Authenticate",
    "section": "Authenticate",
    "page": "/guides/authentication/",
    "text": "Bearer tokens, client certificates, or both, as one value that every client takes.\n\n\nLean lets an application in by one of two channels. They are alternatives: a request that carries `Authorization` and\n`lean-app-token` together is refused with 400 `INVALID_PARAMETERS`.\n\n|                 | Bearer                          | Mutual TLS                              |\n| --------------- | ------------------------------- | --------------------------------------- |\n| On the wire     | `Authorization: Bearer <token>` | client certificate and `lean-app-token` |\n| Credentials     | application id, client secret   | three files, application id             |\n| Production host | `api2.*`                        | `api.*`                                 |\n| Sandbox host    | `sandbox.*`                     | `mtls.sandbox.*`                        |\n| Runs on         | whatever has `fetch`            | Node                                    |\n\nCurrent texts of Lean describe bearer as the usual way. Which one your application has is set in the dashboard; ask your contact\nat Lean when in doubt."
  },
  {
    "title": "Authenticate",
    "section": "Bearer",
    "page": "/guides/authentication/",
    "text": "```ts\nimport { bearer } from \"@openlean/auth-middleware\";\nimport { createBanksClient } from \"@openlean/banks-client\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst auth = bearer({ clientId, clientSecret });\nconst banks = createBanksClient({ region: \"sa\", environment: \"sandbox\", auth });\nconst data = createDataClient({ region: \"sa\", environment: \"sandbox\", auth });\n```\n\n- Make **one** `bearer` and give it to all clients: they share its token.\n- The token is fetched on the first call. Concurrent callers share one request.\n- It is renewed in the background between 70 and 90 % of its life, which Lean gives as 3599 seconds. Lifetimes count on your own\n  machine's clocks from the moment of the request, so a wrong clock, or one that is set while you run, does not matter.\n- After a 401 the token is dropped and the call is repeated once with a new one.\n- A refused secret is a `LeanTokenError` with the server's code, `invalid_client` for example, and a hint. It is remembered for up to a\n  minute, so that not every call asks again; a wait that the server asks for is kept and told in `retryAfterMs`.\n- A token that replaced a refused one and is refused as well is kept for a w"
  },
  {
    "title": "Authenticate",
    "section": "Mutual TLS",
    "page": "/guides/authentication/",
    "text": "```ts\nimport { mtls } from \"@openlean/auth-middleware/mtls\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst auth = mtls({\n  cert: \"my_app_cert.crt\",\n  key: \"my_app_private_key.pem\",\n  ca: \"lean_public_cert_chain.pem\",\n  appToken,\n});\nconst data = createDataClient({ region: \"sa\", environment: \"sandbox\", auth });\n```\n\n`cert`, `key` and `ca` take a path, PEM text or bytes. The files are checked when `mtls` is called: a key of another certificate,\nan expired certificate or a file that is no PEM is a `LeanConfigError` there, not a broken handshake later. Leaf and chain are\nsent in the right order, each certificate once.\n\nThe server is trusted through Node's own roots and the certificates of `ca`; `trust: \"chain\"` leaves `ca` alone. Verification\ncannot be switched off. How to get, keep and exchange the files: [Certificates](/guides/certificates/)."
  },
  {
    "title": "Authenticate",
    "section": "Both at once",
    "page": "/guides/authentication/",
    "text": "Lean's authorization server advertises certificate-bound tokens (RFC 8705), but no text of Lean describes a bearer token over a\nclient certificate. When Lean tells you to use it, give `mtls` a `bearer` instead of the app token:\n\n```ts\nimport { bearer } from \"@openlean/auth-middleware\";\nimport { mtls } from \"@openlean/auth-middleware/mtls\";\n\nconst auth = mtls({\n  cert: \"my_app_cert.crt\",\n  key: \"my_app_private_key.pem\",\n  ca: \"lean_public_cert_chain.pem\",\n  bearer: bearer({ clientId, clientSecret }),\n});\n```\n\nThe calls then go to the bearer hosts with the token and without `lean-app-token`. `baseUrl` names another host. The token is asked\nfor over the same connections, so the server may bind it to the certificate; after a rotation, a bound token is dropped and asked for\nagain. `authUrl` has to be a host that asks for the certificate."
  },
  {
    "title": "Authenticate",
    "section": "Without a client secret",
    "page": "/guides/authentication/",
    "text": "Lean's texts describe the client secret alone. Its authorization server advertises two other methods, which are unverified there, so\nuse them when Lean told you to. `bearer` takes exactly one of the three:\n\n```ts\nimport { bearer } from \"@openlean/auth-middleware\";\nimport { mtls } from \"@openlean/auth-middleware/mtls\";\n\n// A JWT signed with a key whose public half Lean knows (private_key_jwt).\nconst curve = { name: \"ECDSA\", namedCurve: \"P-256\" };\nconst { privateKey } = await crypto.subtle.generateKey(curve, false, [\"sign\", \"verify\"]);\nconst signed = bearer({ clientId, privateKey: { key: privateKey, kid: \"key-1\" } });\n\n// The client certificate is the proof (tls_client_auth).\nconst certified = mtls({\n  cert: \"my_app_cert.crt\",\n  key: \"my_app_private_key.pem\",\n  ca: \"lean_public_cert_chain.pem\",\n  bearer: bearer({ clientId, tlsClientAuth: true }),\n});\n```\n\n`key` is a `CryptoKey`, which need not be extractable, or PKCS#8 PEM with its algorithm: `{ key, alg: \"PS256\", kid }`."
  },
  {
    "title": "Authenticate",
    "section": "Hosts",
    "page": "/guides/authentication/",
    "text": "`region`, `environment` and the channel of `auth` choose the hosts together, so that a sandbox secret cannot reach production by a\nforgotten variable. `client.environment` shows them:\n\n```ts\nimport { bearer } from \"@openlean/auth-middleware\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst data = createDataClient({\n  region: \"ae\",\n  environment: \"production\",\n  auth: bearer({ clientId, clientSecret }),\n});\nconsole.log(data.environment.authUrl); // https://auth.leantech.me\n```\n\n`baseUrl` and `authUrl` replace them. Both must be `https`, or `http` on a loopback address."
  },
  {
    "title": "Authenticate",
    "section": "The customer's token",
    "page": "/guides/authentication/",
    "text": "LinkSDK in the browser needs a token of its own, of scope `customer.<customer_id>`: `await auth.customerToken(customer_id)`. It cannot\nbe used for data calls, and the `api` token must never reach a browser. See [LinkSDK](/guides/linksdk/)."
  },
  {
    "title": "Certificates",
    "section": "Certificates",
    "page": "/guides/certificates/",
    "text": "Getting the three files of mutual TLS, keeping them, exchanging them without a restart, and finding out why a handshake fails."
  },
  {
    "title": "Certificates",
    "section": "Getting the three files",
    "page": "/guides/certificates/",
    "text": "In the dashboard of the region, with a role that may see credentials:\n\n1. **Generate a new certificate.** You get a ZIP with `my_app_cert.crt`, the client certificate, and `my_app_private_key.pem`, its\n   private key.\n2. **Download the certificate chain.** A second ZIP holds `lean_public_cert_chain.pem`.\n\nSandbox and production have different certificates. The sandbox accepts its own ones on the `mtls.sandbox.*` hosts only.\n\n| File                         | Option | Secret  |\n| ---------------------------- | ------ | ------- |\n| `my_app_cert.crt`            | `cert` | no      |\n| `my_app_private_key.pem`     | `key`  | **yes** |\n| `lean_public_cert_chain.pem` | `ca`   | no      |\n\nKeep the key in a vault or a key-management service, readable by the service's account alone. It does not belong into an image, a\nrepository or a ticket. When it leaks, tell Lean so that they revoke the certificate. Nothing published says how long a certificate is\nvalid: read it from the file.\n\n```sh norun\nopenssl x509 -in my_app_cert.crt -noout -subject -enddate\n```"
  },
  {
    "title": "Certificates",
    "section": "From a vault",
    "page": "/guides/certificates/",
    "text": "`identity` is asked before the first request and by `rotate()`. It may give PEM text, bytes or a PKCS#12 file. `passphrase` and\n`appToken` may be functions as well; `appToken` is asked for again after the API refused it.\n\nKeys in variables of an environment work with the two characters `\\n` for a line break. Anything else that is no PEM is refused when\nthe certificate is read, in a line that says what it looks like (base64, hex, DER, a public key, ...) and quotes nothing of it.\n\n```ts\nimport { mtls } from \"@openlean/auth-middleware/mtls\";\n\nconst secrets = {\n  read: async () => ({\n    cert: \"my_app_cert.crt\",\n    key: \"my_app_private_key.pem\",\n    ca: \"lean_public_cert_chain.pem\",\n  }),\n};\nconst auth = mtls({ identity: () => secrets.read(), appToken });\nawait auth.rotate();\nconsole.log(auth.certificate?.validTo);\n```"
  },
  {
    "title": "Certificates",
    "section": "Rotation",
    "page": "/guides/certificates/",
    "text": "Exchanging the certificate needs no restart and loses no request: what is under way finishes on the old connections, what starts\nafterwards uses new ones. When the new files do not fit together, they are refused and the old certificate stays.\n\n```ts\nimport { mtls } from \"@openlean/auth-middleware/mtls\";\n\nconst auth = mtls({\n  cert: \"my_app_cert.crt\",\n  key: \"my_app_private_key.pem\",\n  ca: \"lean_public_cert_chain.pem\",\n  appToken,\n  watch: true,\n  onWarning: ({ code, message }) => console.warn(code, message),\n});\nconsole.log(auth.certificate?.fingerprint256);\nauth.close();\n```\n\n- `watch: true` takes new files as soon as they are there: renamed over, swapped by Kubernetes, or written in place.\n- `rotate()` does the same on demand; `rotate({ cert, key, ca })` takes the given ones.\n- `onWarning` is told 30 days ahead of the end (`warnDays`), and when new files cannot be used."
  },
  {
    "title": "Certificates",
    "section": "The self-test",
    "page": "/guides/certificates/",
    "text": "Lean's own check is to call production before you have access to it. Over mutual TLS with production files:\n\n| Answer                           | Meaning                                                                  |\n| -------------------------------- | ------------------------------------------------------------------------ |\n| 403 `INSUFFICIENT_ACCESS_LEVEL`  | TLS works; the application has no production access yet. This is success |\n| 200 with banks                   | TLS works and production is open                                         |\n| 401 `CERTIFICATE_TOKEN_MISMATCH` | a valid certificate, but not the one of this app token                   |\n| 403 `INVALID_CERTIFICATE`        | the certificate is not accepted                                          |\n| a `LeanConnectionError`          | the handshake failed: see below                                          |\n\n```ts\nimport { mtls } from \"@openlean/auth-middleware/mtls\";\nimport { createBanksClient } from \"@openlean/banks-client\";\n\nconst auth = mtls({\n  cert: \"my_app_cert.crt\",\n  key: \"my_app_private_key.pem\",\n  ca: \"lean_public_cert_chain.pem\",\n  appToken,\n});\nconst banks = createBanksClient({ region: \"sa\", envi"
  },
  {
    "title": "Certificates",
    "section": "The doctor",
    "page": "/guides/certificates/",
    "text": "It checks files, chain, validity, hosts, clock, a token and one call per channel, and says for each finding what is likely and what to\ndo next. It sends two harmless requests per host, asks for one token, and prints nothing secret.\n\nThe packages are not on npm yet: [get them from a clone](/guides/get-started/#in-your-own-project).\n\n```sh norun\nnpx @openlean/doctor --region sa --environment sandbox \\\n  --cert my_app_cert.crt --key my_app_private_key.pem --cert-chain lean_public_cert_chain.pem\n```\n\nCredentials come from variables (`LEAN_CLIENT_ID`, `LEAN_CLIENT_SECRET`, `LEAN_APP_TOKEN`) or files, never from the command line. A\nchannel without credentials is skipped. The exit code is 0 when nothing failed, 1 when a check failed, 2 for wrong usage; `--json`\ngives the report to a pipeline. From code:\n\n```ts\nimport { formatReport, runDoctor } from \"@openlean/doctor\";\n\nconst report = await runDoctor({\n  region: \"sa\",\n  environment: \"sandbox\",\n  clientId,\n  clientSecret,\n  cert: \"my_app_cert.crt\",\n  key: \"my_app_private_key.pem\",\n  ca: \"lean_public_cert_chain.pem\",\n});\nif (!report.ok) console.error(formatReport(report, { colour: false }));\n```"
  },
  {
    "title": "Certificates",
    "section": "When the handshake fails",
    "page": "/guides/certificates/",
    "text": "`error.code` of a `LeanConnectionError` is what Node or OpenSSL said; `explainConnection(code)` of `@openlean/core/node` puts it into a\nsentence.\n\n| Code                                                             | Usual reason                                                                                       |\n| ---------------------------------------------------------------- | -------------------------------------------------------------------------------------------------- |\n| `ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED`, `ECONNRESET`        | no client certificate was sent, or it was refused                                                  |\n| `ERR_SSL_TLSV1_ALERT_UNKNOWN_CA`                                 | certificate of the other environment, or its chain is missing                                      |\n| `UNABLE_TO_GET_ISSUER_CERT_LOCALLY`, `SELF_SIGNED_CERT_IN_CHAIN` | the server is vouched for by an authority you do not trust; a proxy that opens TLS looks like this |\n| `CERT_HAS_EXPIRED`                                               | a certificate ended                                                                                |\n\nWith TLS 1.3 a refused client ce"
  },
  {
    "title": "Certificates",
    "section": "Before production",
    "page": "/guides/certificates/",
    "text": "- [ ] Production files, not the sandbox's; key readable by one account.\n- [ ] `onWarning` reaches someone who can generate a certificate.\n- [ ] Rotation was practised once, with `watch` or `rotate()`.\n- [ ] The doctor finds nothing, run in production's network with production's files.\n- [ ] The self-test answers `INSUFFICIENT_ACCESS_LEVEL` or 200 from the production network, through its proxy.\n- [ ] Egress is open to `api.sa.leantech.me` or `api.leantech.me`, port 443.\n- [ ] Who tells Lean about a leaked key, and how, is written down."
  },
  {
    "title": "Changing a spec",
    "section": "Changing a spec",
    "page": "/guides/change-a-spec/",
    "text": "From a new field in a YAML file to types, sandbox, reference and samples.\n\n\nBehaviour begins in `specs/`. Nothing generated is edited by hand. As an example, Lean starts to send `branch_code` on accounts:\n\n1. **Schema.** Add the property to `specs/data/schemas/Account.yaml`: type, format, and a description that helps the caller. Required\n   only when every answer we know has it.\n2. **Example.** Add it to the files in `specs/data/examples/` that show an account. Reference, sandbox and tests read the same file.\n3. **Lint.** `pnpm lint:specs`. An example that breaks its schema is an error.\n4. **Generate.** `pnpm generate` rewrites `packages/data-client/src/generated`.\n5. **Types.** `pnpm typecheck` shows every line that the change broke.\n6. **Sandbox.** Let `packages/sandbox` send the field.\n7. **Changeset.** `pnpm changeset`: an optional field is a minor, a removed or retyped one a major.\n8. **All of it.** `npm test`.\n\nA new operation is the same, with a file in `specs/<api>/paths/` and a line in `openapi.yaml`. It needs `operationId`,\n`x-lean-regions`, every documented status, and an example per body."
  },
  {
    "title": "Changing a spec",
    "section": "What follows by itself",
    "page": "/guides/change-a-spec/",
    "text": "| From the spec                   | Made                                                                          |\n| ------------------------------- | ----------------------------------------------------------------------------- |\n| path, parameters, example body  | the TypeScript and the curl sample, compiled and run                          |\n| schemas, examples, descriptions | the reference                                                                 |\n| operations                      | the page in [Operations and samples](/reference/) and its entry in `llms.txt` |\n\nA sample that needs a value for a new parameter says so: add it to `printedValues` in `tooling/samples/src/request.ts`."
  },
  {
    "title": "Changing a spec",
    "section": "This site",
    "page": "/guides/change-a-spec/",
    "text": "| Script            |                                                                                     |\n| ----------------- | ----------------------------------------------------------------------------------- |\n| `pnpm docs:dev`   | writes what is generated and serves the site while you edit                         |\n| `pnpm docs:build` | runs every sample, then builds `apps/docs/dist`                                     |\n| `pnpm docs:check` | opens every page of the build in Chromium: other origins, accessibility, dead links |\n\nGuides are Markdown in `apps/docs/src/content/docs/guides`. Each block marked `ts` is a sample. It may use names that the text\nintroduces, `data` or `entity_id` for example: `tooling/samples/src/sample-globals.ts` lists them. Words after `ts` change how it runs:\n`continues` appends it to the block before, `fresh` gives it a customer of its own, `ae` moves it to the United Arab Emirates. Shell\nblocks of [Get started](/guides/get-started/) run too, except those marked `norun`."
  },
  {
    "title": "Compatibility",
    "section": "Compatibility",
    "page": "/guides/compatibility/",
    "text": "Where the packages run - Node, TypeScript, frameworks, bundlers, test runners and other runtimes - and what to do where something cannot work.\n\n\nEvery package that an application imports comes as CommonJS and as ES modules, each with types of its own. Nothing has to be\nset for `require`, `import`, Jest, bundlers or `moduleResolution: \"node10\"`. The sandbox and the MCP server are programs and\nES modules; `require()` loads them on Node 22.12 and later.\n\n- **Node** 22.12.0 and later. The lowest version and the newest of each line are run before each release.\n- **TypeScript** 5.1 and later, with `skipLibCheck` on or off, with the DOM library or with `@types/node` alone. With\n  `@openlean/core/opentelemetry`, install `@opentelemetry/api`.\n- **One file** by esbuild, webpack or Vite, as CommonJS or ES module, runs without `node_modules`. In an ES module by esbuild\n  the transport lends Node's modules to the bundle under the global name `require`.\n- **Two copies** in one process, of different versions or formats, recognise each other's errors."
  },
  {
    "title": "Compatibility",
    "section": "Interception below `fetch`",
    "page": "/guides/compatibility/",
    "text": "On Node the clients speak to sockets of their own and not through `fetch` or `node:http`, so MSW and nock see nothing of\nthem. Give the client a `fetch`, and both work:\n\n```typescript\nconst data = createDataClient({ ...options, fetch: (url, init) => fetch(url, init) });\n```\n\n`bearer({ fetch })` takes one for the token endpoint as well.\n\nnock refuses other requests to a host it knows: where the token comes from that host, say `allowUnmocked: true`. With jsdom or\nhappy-dom, `fetch` is a browser's and asks for CORS, and Jest's jsdom has none: put `// @vitest-environment node`, or Jest's\n`@jest-environment node`, on top of tests that call Lean."
  },
  {
    "title": "Compatibility",
    "section": "Fake timers",
    "page": "/guides/compatibility/",
    "text": "A client with a given `fetch` works under fake timers, deadlines included. Sockets need what Node itself counts with, so leave\nit real:\n\n```typescript\nvi.useFakeTimers({ toFake: [\"Date\", \"setTimeout\", \"clearTimeout\", \"setInterval\", \"clearInterval\"] });\njest.useFakeTimers({ doNotFake: [\"nextTick\", \"queueMicrotask\", \"setImmediate\"] });\n```"
  },
  {
    "title": "Compatibility",
    "section": "What was run",
    "page": "/guides/compatibility/",
    "text": "<!-- matrix -->\n<!-- end -->"
  },
  {
    "title": "The sandbox in a container",
    "section": "The sandbox in a container",
    "page": "/guides/containers/",
    "text": "A local Lean beside your application in Docker Compose or a CI service - by name, over plain http, and reachable by nobody else.\n\n\nOn one machine there is nothing to set: the sandbox listens on the loopback interface and answers to nobody else. In a container of\nits own it has a name, and both sides have to say that they mean it:\n\n| Side     | Says                         | Without it                                      |\n| -------- | ---------------------------- | ----------------------------------------------- |\n| sandbox  | `--host 0.0.0.0`             | listens on 127.0.0.1                            |\n| sandbox  | `--allowed-host sandbox`     | answers 403 to every other `Host` and `Origin`  |\n| sandbox  | `--allowed-webhook-host app` | refuses to deliver events there                 |\n| a client | `insecureHosts: [\"sandbox\"]` | `LeanConfigError` `insecure_url` for plain http |\n\n`insecureHosts` takes exact names, only together with `environment: \"sandbox\"`, and never a host of Lean's. The same build can therefore\ncarry it into production without effect: there it is refused."
  },
  {
    "title": "The sandbox in a container",
    "section": "An image",
    "page": "/guides/containers/",
    "text": "The packages are not on npm yet: pack them [from a clone](/guides/get-started/#in-your-own-project) into the folder `openlean` beside\nthis `Dockerfile`.\n\n```dockerfile title=\"Dockerfile\"\nFROM node:24-slim\nWORKDIR /sandbox\nCOPY openlean/ openlean/\nRUN npm init --yes && npm install ./openlean/*.tgz\nEXPOSE 4000 4443\nENTRYPOINT [\"node_modules/.bin/openlean-sandbox\", \"--host\", \"0.0.0.0\", \"--port\", \"4000\", \"--mtls-port\", \"4443\"]\nCMD [\"--allowed-host\", \"sandbox\"]\n```"
  },
  {
    "title": "The sandbox in a container",
    "section": "Compose",
    "page": "/guides/containers/",
    "text": "```yaml title=\"compose.yaml\"\nservices:\n  sandbox:\n    build: .\n    command: --allowed-host sandbox --allowed-webhook-host app --webhook-url http://app:3000/webhooks/lean\n  app:\n    image: my-app\n    depends_on: [sandbox]\n    environment:\n      LEAN_REGION: sa\n      LEAN_ENVIRONMENT: sandbox\n      LEAN_BASE_URL: http://sandbox:4000\n      LEAN_AUTH_URL: http://sandbox:4000\n      LEAN_INSECURE_HOST: sandbox\n```\n\nCredentials follow from region and seed, so they can stand in the application's environment: `docker compose run sandbox` prints them\nonce. In the application:\n\n```ts\nimport { bearer } from \"@openlean/auth-middleware\";\nimport { createBanksClient } from \"@openlean/banks-client\";\n\nconst { LEAN_BASE_URL, LEAN_AUTH_URL, LEAN_INSECURE_HOST } = process.env;\nconst banks = createBanksClient({\n  region,\n  environment,\n  auth: bearer({ clientId, clientSecret }),\n  baseUrl: LEAN_BASE_URL,\n  authUrl: LEAN_AUTH_URL,\n  insecureHosts: LEAN_INSECURE_HOST ? [LEAN_INSECURE_HOST] : undefined,\n});\nconsole.log(banks.environment.apiUrl);\n```\n\nMutual TLS needs no opt-in: the server's certificate carries every `--allowed-host`. The client's files are written into a folder whose\npath the sandbox print"
  },
  {
    "title": "The sandbox in a container",
    "section": "A CI service",
    "page": "/guides/containers/",
    "text": "With the image in your registry, a job of GitHub Actions that runs in a container reaches the service by its name:\n\n```yaml title=\".github/workflows/test.yml\"\njobs:\n  test:\n    runs-on: ubuntu-latest\n    container: node:24\n    services:\n      sandbox:\n        image: registry.example/openlean-sandbox:1\n    env:\n      LEAN_BASE_URL: http://sandbox:4000\n      LEAN_AUTH_URL: http://sandbox:4000\n      LEAN_INSECURE_HOST: sandbox\n    steps:\n      - uses: actions/checkout@v5\n      - run: npm ci && npm test\n```\n\nA job that runs without a container needs none of this: start `npx openlean-sandbox --port 4000 &` in a step, on the loopback interface.\n\nThe flags of the Dockerfile and the compose file above are run in every full check of this repository, with two network namespaces in\nplace of two containers."
  },
  {
    "title": "Errors and retries",
    "section": "Errors and retries",
    "page": "/guides/errors/",
    "text": "What is returned, what is thrown, what is repeated, and what an error never contains.\n\n\nOne rule: **an HTTP answer is returned, everything else is thrown.**\n\n```ts\nconst result = await data.GET(\"/data/v2/accounts\", { params: { query: { entity_id } }, deadlineMs: 20_000 });\nif (result.ok) return result.data;\nswitch (result.status) {\n  case 404:\n    return notFound(result.error.status); // ApiError, here UNKNOWN_ENTITY\n  default:\n    throw result.toError(); // LeanApiError with code, status, operationId, requestId\n}\n```\n\n`status` narrows `error`: each documented status has its own type, any other has `unknown`. `ok` comes from the HTTP status alone, so\nan empty 401 is never mistaken for data.\n\nTwo shortcuts throw instead: `unwrap(result)` gives the body of a 2xx answer, and `unwrapData(result)` gives its `data`, after checking\nthat the body's own `status` says there is some."
  },
  {
    "title": "Errors and retries",
    "section": "What is thrown",
    "page": "/guides/errors/",
    "text": "Check with `isLeanError(error)`; it also works when two copies of a package are installed. Branch on `kind`, then on `code`.\n\n| `kind`                | Class                         | When                                                          | `code`, for example                          |\n| --------------------- | ----------------------------- | ------------------------------------------------------------- | -------------------------------------------- |\n| `api`                 | `LeanApiError`                | `toError()`, `unwrap` of an error answer                      | `UNKNOWN_ENTITY`, `HTTP_502`                 |\n| `result`              | `LeanResultError`             | 200 or 202 without data (`unwrapData`)                        | `PENDING`, `FAILED`, `CONSENT_EXPIRED`       |\n| `token`               | `LeanTokenError`              | the authorization server gave no token                        | `invalid_client`                             |\n| `connection`          | `LeanConnectionError`         | no answer: DNS, TCP, TLS                                      | `ECONNREFUSED`, `CERT_HAS_EXPIRED`           |\n| `timeout`             | `LeanTimeoutError`            | ti"
  },
  {
    "title": "Errors and retries",
    "section": "What an error never contains",
    "page": "/guides/errors/",
    "text": "No header, body, query string, URL, token, key, secret or IBAN: not in the message, not in `cause`, not in `toJSON`, not in\n`util.inspect`. Log the whole error. `requestId` is Lean's `lean-correlation-id`; support asks for it."
  },
  {
    "title": "Errors and retries",
    "section": "What is repeated",
    "page": "/guides/errors/",
    "text": "| Failure                             | `GET`, `PUT`, `DELETE` | `POST` | `POST` with `idempotencyKey` |\n| ----------------------------------- | ---------------------- | ------ | ---------------------------- |\n| nothing was sent (refused, DNS)     | yes                    | yes    | yes                          |\n| connection broke, attempt timed out | yes                    | no     | yes                          |\n| 408, 429, 500, 502, 503, 504        | yes                    | no     | yes                          |\n| 401                                 | once, with a new token | once   | once                         |\n| other statuses                      | no                     | no     | no                           |\n\n- Two repetitions by default (`maxRetries`), with full jitter up to 0.5 s, then 1 s, at most 8 s.\n- `Retry-After` is obeyed. `DUPLICATED_REQUEST` waits at least a minute, as Lean asks.\n- A budget per client stops repetitions from piling up while a service is down.\n- Everything happens inside the call's deadline; a wait that would pass it is not begun.\n- Token requests follow the same rule: attempts of 4 seconds, 15 in all, for all callers together. A call whos"
  },
  {
    "title": "Errors and retries",
    "section": "Time",
    "page": "/guides/errors/",
    "text": "| Option       | Default | Covers                                                   |\n| ------------ | ------- | -------------------------------------------------------- |\n| `timeoutMs`  | 60,000  | one attempt; Lean may hold a data request for 50 seconds |\n| `deadlineMs` | 150,000 | the whole call: token, attempts, waits                   |\n| `signal`     | none    | the same, under your control                             |\n\nSet them on the client, or on a single call."
  },
  {
    "title": "Errors and retries",
    "section": "Lean's codes worth a branch",
    "page": "/guides/errors/",
    "text": "| Code                                                    | Do                                                                             |\n| ------------------------------------------------------- | ------------------------------------------------------------------------------ |\n| `CONSENT_EXPIRED`, `RECONNECT_REQUIRED`                 | bring the customer back to LinkSDK                                             |\n| `DUPLICATED_REQUEST`                                    | wait for what is running, at least a minute                                    |\n| `BANK_ISSUE`, `BANK_MAINTENANCE`, `UNSEEN_BANK_ERROR`   | try again in minutes to hours                                                  |\n| `DISABLED_BY_LEAN`                                      | wait for the webhook `bank.availability.updated`                               |\n| `DISABLED_BY_CLIENT`                                    | you switched the bank off in the dashboard                                     |\n| `UNSUPPORTED_BY_BANK`, `GIVEN_INPUT_CANNOT_BE_VERIFIED` | never repeat                                                                   |\n| `RATE_LIMIT_EXCEEDED`                                   | slow down; t"
  },
  {
    "title": "FAQ",
    "section": "FAQ",
    "page": "/guides/faq/",
    "text": "Short answers to what is asked first."
  },
  {
    "title": "FAQ",
    "section": "Is this by Lean?",
    "page": "/guides/faq/",
    "text": "No. It is written from published texts and observed behaviour. Where sources disagree, the types stay open and the spec says so in a\ncomment."
  },
  {
    "title": "FAQ",
    "section": "Why are names in snake_case?",
    "page": "/guides/faq/",
    "text": "Because they go on the wire. `entity_id` is the same word in your code, in Lean's logs and in the reference. camelCase marks our own\noptions: `deadlineMs`, `maxRetries`."
  },
  {
    "title": "FAQ",
    "section": "Why is an error returned and not thrown?",
    "page": "/guides/faq/",
    "text": "A 404 for an entity is a normal answer, and a returned one is typed by its status. Where you prefer throwing, write\n`unwrap(await ...)`."
  },
  {
    "title": "FAQ",
    "section": "Why is my enum a string?",
    "page": "/guides/faq/",
    "text": "Enums are open: the known values are suggested, and any string is accepted, because Lean adds values. Handle `default`."
  },
  {
    "title": "FAQ",
    "section": "HTTP 200, and no data?",
    "page": "/guides/faq/",
    "text": "The body has a `status` of its own. `unwrapData` throws a `LeanResultError` with the reason: [Errors and retries](/guides/errors/)."
  },
  {
    "title": "FAQ",
    "section": "May I call it from a browser?",
    "page": "/guides/faq/",
    "text": "No. Both channels need secrets. The browser gets LinkSDK and a customer's token: [LinkSDK](/guides/linksdk/)."
  },
  {
    "title": "FAQ",
    "section": "Which host is right, `api` or `api2`?",
    "page": "/guides/faq/",
    "text": "`api2.*` takes bearer tokens, `api.*` client certificates. Region, environment and `auth` choose; `baseUrl` overrides."
  },
  {
    "title": "FAQ",
    "section": "An operation is missing. What now?",
    "page": "/guides/faq/",
    "text": "`client.raw(\"GET\", \"/some/v1/path\", { params })` sends any call with the same authentication, deadline and retries, untyped. Then\n[add it to the spec](/guides/change-a-spec/).\n\n```ts\nconst result = await data.raw(\"GET\", \"/data/v2/accounts\", { params: { query: { entity_id } } });\nconsole.log(result.status);\n```"
  },
  {
    "title": "FAQ",
    "section": "CommonJS?",
    "page": "/guides/faq/",
    "text": "Yes: every package comes as CommonJS and as ES modules. [Compatibility](/guides/compatibility/) has the list of what was run."
  },
  {
    "title": "FAQ",
    "section": "Does it send anything to you?",
    "page": "/guides/faq/",
    "text": "No. The packages call the hosts you configure and nothing else. This site loads nothing from another origin, and its search works\noffline."
  },
  {
    "title": "FAQ",
    "section": "How do I report a vulnerability?",
    "page": "/guides/faq/",
    "text": "As the repository's `SECURITY.md` says, not in a public issue."
  },
  {
    "title": "Fleet operation",
    "section": "Fleet operation",
    "page": "/guides/fleet/",
    "text": "Running many instances - tokens, certificates, webhooks, load, and what to watch."
  },
  {
    "title": "Fleet operation",
    "section": "Tokens",
    "page": "/guides/fleet/",
    "text": "Each process fetches its own token and renews it at a random moment between 70 and 90 % of its life, so that a fleet started at once\ndoes not renew at once. A token serves all calls of its process: ten instances make about a dozen token requests an hour.\n\nA token per process is the rule: a shared one puts a bearer credential into one more system. Sharing pays where processes start so often\nthat they run into the authorization server's limit, which no text of Lean states (a third party names 60 requests a minute): functions\nthat live for one request, or hundreds of instances that start at once. Then give your clients an `auth` of your own that reads the token\nfrom your cache: encrypted, under a key of client id, scope and certificate, renewed by one process at a time, and asked for directly\nwhen the cache is out of reach. Keep it for three quarters of its life.\n\nWhen the authorization server is down or tells to wait, each process asks at most every few seconds, and calls fail with\n`retryable: true` and, where it was told, `retryAfterMs`. A token at hand serves to its end meanwhile."
  },
  {
    "title": "Fleet operation",
    "section": "Certificates",
    "page": "/guides/fleet/",
    "text": "All instances may present the same certificate. With `watch: true` and a mounted secret, each takes the new one when its files change;\nnothing is coordinated, because old and new are valid side by side until Lean revokes the old one. Order:\n\n1. Generate the new certificate in the dashboard.\n2. Write key and certificate into the secret store.\n3. Wait until every instance reports the new `auth.certificate.fingerprint256`.\n4. Have the old one revoked."
  },
  {
    "title": "Fleet operation",
    "section": "Webhooks",
    "page": "/guides/fleet/",
    "text": "One URL, many receivers: share the [store](/guides/webhooks/#more-than-one-process). A claim on an event is a lease; when an instance\ndies in the middle, the next delivery runs the handler again. Make the work repeatable by `event_id`."
  },
  {
    "title": "Fleet operation",
    "section": "Load",
    "page": "/guides/fleet/",
    "text": "- Requests share kept-alive connections per process. There is nothing to tune for a start.\n- Lean publishes no rate limits. Answers with 429 are repeated after what `Retry-After` says, inside the deadline.\n- Repetitions are limited per client by a budget: while a service is down, they add a bounded load.\n- Spread nightly refreshes over hours. One refresh per entity at a time, and banks may cap background reads per day."
  },
  {
    "title": "Fleet operation",
    "section": "Deploys",
    "page": "/guides/fleet/",
    "text": "On `SIGTERM` stop taking work, abort what may be repeated, and wait for the rest:\n\n```ts\nimport { isLeanError } from \"@openlean/core\";\n\nconst stop = new AbortController();\nprocess.once(\"SIGTERM\", () => stop.abort());\n\ntry {\n  const params = { query: { entity_id } };\n  await save(await data.GET(\"/data/v2/accounts\", { params, signal: stop.signal }));\n} catch (error) {\n  if (!isLeanError(error) || error.kind !== \"abort\") throw error;\n}\n```"
  },
  {
    "title": "Fleet operation",
    "section": "What to watch",
    "page": "/guides/fleet/",
    "text": "`hooks` are told about every call: operation, status, durations, attempts, the kind and code of an error, and no ids or values. What a\nhook throws does not reach the call.\n\n```ts\nimport { bearer } from \"@openlean/auth-middleware\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst auth = bearer({ clientId, clientSecret });\nconst data = createDataClient({\n  region: \"sa\",\n  environment: \"sandbox\",\n  auth,\n  hooks: { onCallEnd: (outcome) => console.log(JSON.stringify(outcome)) },\n});\nawait data.GET(\"/data/v2/accounts\", { params: { query: { entity_id } } });\n```\n\n`@openlean/core/opentelemetry` makes such hooks for traces and metrics.\n\n| Signal                        | From                       | Look when                                             |\n| ----------------------------- | -------------------------- | ----------------------------------------------------- |\n| errors by `kind` and `code`   | `LeanError`                | `token` or `config` appear at all; `connection` rises |\n| `attempts` above 1            | results' errors            | it becomes usual                                      |\n| `retryable: false`            | errors                     | each is "
  },
  {
    "title": "Get started in five minutes",
    "section": "Get started in five minutes",
    "page": "/guides/get-started/",
    "text": "From a checkout to a bank account's balance, without an account at Lean and without internet at run time.\n\n\nYou need Node 20 or later, npm, and a checkout of the repository. Every command below is typed at its root. Nothing talks to\nLean: a local sandbox plays it."
  },
  {
    "title": "Get started in five minutes",
    "section": "1. Watch the journey",
    "page": "/guides/get-started/",
    "text": "```sh\nnpm start -- --once\n```\n\nThe first run installs pnpm and 70 MB of packages, and Node 24 where yours is older than 22.12. Then you see two passes of the same journey: over a bearer token, and over\nmutual TLS with a client certificate that the sandbox has just issued."
  },
  {
    "title": "Get started in five minutes",
    "section": "2. Make a call of your own",
    "page": "/guides/get-started/",
    "text": "Put this into a file:\n\n```ts title=\"apps/example/first-call.ts\"\nimport { bearer } from \"@openlean/auth-middleware\";\nimport { formatAmount, toMinorUnits, unwrap, unwrapData } from \"@openlean/core\";\nimport { createCustomersClient } from \"@openlean/customers-client\";\nimport { createDataClient } from \"@openlean/data-client\";\nimport { startSandbox } from \"@openlean/sandbox\";\n\nconst sandbox = await startSandbox({ region: \"sa\" });\nconst { credentials, urls } = sandbox;\nconst auth = bearer(credentials);\nconst options = {\n  region: \"sa\",\n  environment: \"sandbox\",\n  auth,\n  baseUrl: urls.api,\n  authUrl: urls.auth,\n} as const;\nconst customers = createCustomersClient(options);\nconst data = createDataClient(options);\n\n// 1. Register a customer under your own id.\nconst body = { app_user_id: \"user-1\" };\nconst { customer_id } = unwrap(await customers.POST(\"/customers/v1/\", { body }));\n\n// 2. The customer connects a bank. In real life they do it in LinkSDK.\nconst connected = await fetch(`${urls.api}/sandbox/connect`, {\n  method: \"POST\",\n  headers: { \"content-type\": \"application/json\" },\n  body: JSON.stringify({ customer_id, bank_identifier: \"LEA1_SAMAOB_SAU\" }),\n});\nconst { id: entity_id } = (await"
  },
  {
    "title": "Get started in five minutes",
    "section": "3. Break it on purpose",
    "page": "/guides/get-started/",
    "text": "Open the file in an editor. Misspell `params`, or ask for `\"/data/v2/account\"`: both are underlined as you type. Then let the sandbox\nrefuse something, and run the file again:\n\n- `auth: bearer({ ...credentials, clientSecret: \"wrong\" })` ends with a `LeanTokenError`, `invalid_client`, and a hint.\n- `const query = { entity_id: customer_id }` ends with a `LeanApiError`, 404 `UNKNOWN_ENTITY`."
  },
  {
    "title": "Get started in five minutes",
    "section": "In your own project",
    "page": "/guides/get-started/",
    "text": "The packages are not on npm yet. Build and pack them from a clone, into a folder that stays where it is:\n\n```sh\nnpx --yes pnpm@12.21.0 pack:local ../openlean-packages\n```\n\nIt takes about a minute and prints the command that installs them. A project from nothing, with the file of above:\n\n```sh\nmkdir ../my-app\ncp apps/example/first-call.ts ../my-app/\ncd ../my-app\nnpm init --yes\nnpm pkg set type=module\nnpm install ../openlean-packages/*.tgz\nnode first-call.ts\n```\n\n`node` must be 22.18 or later to run TypeScript as it is. Once the packages are published, the one line is\n`npm install @openlean/auth-middleware @openlean/core @openlean/data-client`, and `npx @openlean/doctor` or `npx @openlean/sandbox` works\nanywhere; until then it is `npx openlean-doctor` or `npx openlean-sandbox` in the project that installed the tarballs.\n\nThey are CommonJS and ES modules for Node 22.12 and later, and for TypeScript 5.1 and later: [Compatibility](/guides/compatibility/)."
  },
  {
    "title": "Get started in five minutes",
    "section": "Next",
    "page": "/guides/get-started/",
    "text": "- Real credentials: [Authenticate](/guides/authentication/).\n- The whole flow with its webhooks: [The KSA journey in eight steps](/guides/ksa-journey/).\n- What may go wrong: [Errors and retries](/guides/errors/)."
  },
  {
    "title": "The KSA journey in eight steps",
    "section": "The KSA journey in eight steps",
    "page": "/guides/ksa-journey/",
    "text": "From a token to transactions in Saudi Arabia, with the event that starts each step.\n\n\nThe order below is the one that Lean's guide for Saudi Arabia describes. `customer_id` and `entity_id` are Lean's ids; `app_user_id` is\nyours.\n\n| Step               | Who acts                 | What ends it                                          |\n| ------------------ | ------------------------ | ----------------------------------------------------- |\n| 1 Token            | your backend             | a token of scope `api`                                |\n| 2 Customer         | your backend             | `customer_id`                                         |\n| 3 Customer's token | your backend             | a token of scope `customer.<customer_id>`             |\n| 4 Connect          | the customer, in LinkSDK | a redirect back to you                                |\n| 5 Entity           | Lean                     | webhook `entity.created`                              |\n| 6 Data             | Lean                     | webhook `entity.data.refresh.updated` with `FINISHED` |\n| 7 Read             | your backend             | accounts, balances, transactions                      |\n| 8 Keep        "
  },
  {
    "title": "The KSA journey in eight steps",
    "section": "1. Token",
    "page": "/guides/ksa-journey/",
    "text": "```ts\nimport { bearer } from \"@openlean/auth-middleware\";\nimport { createBanksClient } from \"@openlean/banks-client\";\nimport { createCustomersClient } from \"@openlean/customers-client\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst auth = bearer({ clientId, clientSecret });\nconst options = { region: \"sa\", environment: \"sandbox\", auth } as const;\nconst customers = createCustomersClient(options);\nconst banks = createBanksClient(options);\nconst data = createDataClient(options);\n```\n\nThere is no call to make: the first request fetches the token."
  },
  {
    "title": "The KSA journey in eight steps",
    "section": "2. Customer",
    "page": "/guides/ksa-journey/",
    "text": "```ts\nconst created = await customers.POST(\"/customers/v1/\", { body: { app_user_id: `user-${Date.now()}` } });\nif (created.ok) await save(created.data.customer_id);\nelse if (created.status === 409) {\n  // CUSTOMER_ALREADY_EXISTS: this app_user_id has a customer already.\n  const params = { path: { app_user_id } };\n  const known = await customers.GET(\"/customers/v1/app-user-id/{app_user_id}\", { params });\n  if (known.ok) await save(known.data.customer_id);\n} else throw created.toError();\n```\n\nOne customer per end user, for ever. There is no call to delete one."
  },
  {
    "title": "The KSA journey in eight steps",
    "section": "3. The customer's token",
    "page": "/guides/ksa-journey/",
    "text": "```ts\nconst access_token = await auth.customerToken(customer_id);\n```\n\nLinkSDK refuses a token with less than ten minutes left; this one has fifteen. Ask for it just before the customer starts."
  },
  {
    "title": "The KSA journey in eight steps",
    "section": "4. Connect",
    "page": "/guides/ksa-journey/",
    "text": "The customer picks a bank and consents there. Your page calls `Lean.connect` with the token, `customer_id`, the permissions you ask\nfor and two redirect URLs that are registered in the dashboard: [LinkSDK](/guides/linksdk/).\n\nOffer a bank only when Lean and you have it switched on:\n\n```ts\nimport { unwrap } from \"@openlean/core\";\n\nconst open = unwrap(await banks.GET(\"/banks/v1/\")).filter(\n  ({ availability }) => availability.active.data && availability.enabled.data,\n);\nconsole.log(open.map((bank) => bank.name));\n```\n\nIn Lean's own sandbox the mock banks may be shown as not active although they work; do not filter there."
  },
  {
    "title": "The KSA journey in eight steps",
    "section": "5. The entity arrives",
    "page": "/guides/ksa-journey/",
    "text": "Coming back to the success URL proves nothing. The webhook `entity.created` does: its `payload.id` is the `entity_id`, the\nconnection between this customer and this bank. When you missed it, list them:\n\n```ts\nconst entities = await customers.GET(\"/customers/v1/{customer_id}/entities\", {\n  params: { path: { customer_id } },\n});\nif (!entities.ok) throw entities.toError();\nconst entity = entities.data[0];\nconsole.log(entity?.id, entity?.consents?.[0]?.expiration_date_time);\n```\n\nA customer who connects the same bank again gives `entity.updated`, not a second entity."
  },
  {
    "title": "The KSA journey in eight steps",
    "section": "6. The data arrives",
    "page": "/guides/ksa-journey/",
    "text": "`entity.data.refresh.updated` comes several times with `PENDING` and once with `FINISHED`. Read after `FINISHED`: earlier reads may be\nincomplete or wait. Its `data_status` says for each account which kinds of data are there.\n\nWhere no webhook can arrive, wait for the refresh that the connection started:\n\n```ts\nimport { waitForData } from \"@openlean/data-client\";\n\nconst first = await waitForData(data, entity_id);\nconsole.log(first.outcome);\n```"
  },
  {
    "title": "The KSA journey in eight steps",
    "section": "7. Read",
    "page": "/guides/ksa-journey/",
    "text": "```ts\nimport { paginate, unwrapData } from \"@openlean/core\";\n\nconst { accounts } = unwrapData(await data.GET(\"/data/v2/accounts\", { params: { query: { entity_id } } }));\nfor (const { account_id } of accounts) {\n  const transactions = paginate(\n    (page) =>\n      data.GET(\"/data/v2/accounts/{account_id}/transactions\", {\n        params: { path: { account_id }, query: { entity_id, page, size: 100 } },\n      }),\n    (body) => body.data?.transactions,\n  );\n  await save(await transactions.toArray());\n}\n```\n\nHTTP 200 is not success by itself: the body's `status` may be `FAILED` or `PENDING`. `unwrapData` checks both.\nMore in [Pagination and refreshes](/guides/paging/)."
  },
  {
    "title": "The KSA journey in eight steps",
    "section": "8. Keep it alive",
    "page": "/guides/ksa-journey/",
    "text": "- Ask for a new read with `POST /data/v2/refreshes`, one at a time per entity.\n- `CONSENT_EXPIRED` means that the customer must connect again; then wait for `entity.updated`.\n- When the customer leaves, end the connection. Deleting an entity also ends its consents:\n\n```ts fresh\nconst reason = \"USER_REQUESTED\";\nconst ended = await customers.DELETE(\"/customers/v1/{customer_id}/entities/{entity_id}\", {\n  params: { path: { customer_id, entity_id }, query: { reason } },\n  body: { reason },\n});\nif (!ended.ok) throw ended.toError();\n```\n\nThe whole journey runs on your machine: `npm start` in the repository, or [the sandbox](/guides/sandbox/)."
  },
  {
    "title": "LinkSDK",
    "section": "LinkSDK",
    "page": "/guides/linksdk/",
    "text": "Minting the customer's token, opening LinkSDK with typed options, and what its callback may be trusted with.\n\n\nLinkSDK is Lean's own browser script. It shows the banks, sends the customer to theirs and reports how it ended. Your backend gives it\ntwo things: a token for one customer, and the permissions to ask for. `@openlean/link` types and checks both sides."
  },
  {
    "title": "LinkSDK",
    "section": "The token, on your server",
    "page": "/guides/linksdk/",
    "text": "```ts\nimport { bearer } from \"@openlean/auth-middleware\";\n\nconst auth = bearer({ clientId, clientSecret, region: \"sa\", environment: \"sandbox\" });\n\n/** What the page needs to open LinkSDK. Call it with the signed-in user's own customer_id. */\nexport async function leanSession(customer_id: string) {\n  return { app_token: clientId, customer_id, access_token: await auth.customerToken(customer_id) };\n}\n```\n\n- Its scope is `customer.<customer_id>`: good for LinkSDK, not for data calls.\n- LinkSDK wants ten minutes of validity; `customerToken` gives at least fifteen, and keeps the token per customer until it is shorter.\n- Use the `auth` that your clients have. `region` and `environment` are needed only where no client has made a call with it yet.\n- The bare token goes in, without `Bearer `.\n- Never send the page a token of scope `api`, nor let the page choose the `customer_id`."
  },
  {
    "title": "LinkSDK",
    "section": "The page",
    "page": "/guides/linksdk/",
    "text": "```ts\nimport { connect, loadLean } from \"@openlean/link\";\n\nconst lean = await loadLean({ region: \"sa\", sandbox: true }); // when the page starts, not on the click\nconst session = await (await fetch(\"/lean-session\", { method: \"POST\" })).json();\n\nconnect(lean, {\n  app_token: \"your application id\",\n  access_token: session.access_token,\n  customer_id: session.customer_id,\n  permissions: [\"identity\", \"accounts\", \"balance\", \"transactions\"],\n  success_redirect_url: \"https://app.example.net/connected\",\n  fail_redirect_url: \"https://app.example.net/not-connected\",\n  show_consent_explanation: true,\n  callback: ({ status, lean_correlation_id }) => console.log(status, lean_correlation_id),\n});\n```\n\n- Wrong parameters do not compile, and throw a `LeanConfigError` at run time: in production Lean's script drops a wrong call without\n  a word. That goes for redirects that are not `http` or `https`, days that do not exist and permissions of the other country, too.\n- Both redirect URLs must be registered in the dashboard, for each environment.\n- The permission is called `balance`, in the singular.\n- One script serves sandbox and production; `sandbox` chooses.\n- When the script does not come, call `lo"
  },
  {
    "title": "LinkSDK",
    "section": "What comes back",
    "page": "/guides/linksdk/",
    "text": "| Status                         | Meaning                                                              |\n| ------------------------------ | -------------------------------------------------------------------- |\n| `SUCCESS`                      | the customer finished                                                |\n| `CANCELLED`                    | the customer closed it                                               |\n| `ERROR`                        | it failed; `secondary_status` and `message` say more                 |\n| `REDIRECT`                     | the customer leaves for the bank, and comes back on one of your URLs |\n| `LINK_CLOSED_PROGRAMMATICALLY` | your page closed it                                                  |\n\nThe callback runs in the customer's browser and carries no entity id. Use it to choose the next screen. What happened is told by the\nwebhook `entity.created`, or by listing the customer's entities. Log `lean_correlation_id`: support asks for it."
  },
  {
    "title": "LinkSDK",
    "section": "Methods",
    "page": "/guides/linksdk/",
    "text": "In Saudi Arabia `connect` and `reconnect` are documented. The United Arab Emirates have more, for payments and consents: `pay`,\n`checkout`, `authorizeConsent`, `manageConsents`, `captureRedirect` and others. Each is a function of `@openlean/link`, and says which\nregion has it: [the package's reference](/packages/link/)."
  },
  {
    "title": "LinkSDK",
    "section": "Against the local sandbox",
    "page": "/guides/linksdk/",
    "text": "The [sandbox](/guides/sandbox/) serves a stand-in for Lean's script, with the same global, the same calls and mock banks to log in to.\nGive its address to `loadLean`:\n\n```ts\nimport { loadLean } from \"@openlean/link\";\n\nconst src = \"http://127.0.0.1:4000/link/loader/prod/sa/latest/lean-link-loader.min.js\";\nconst lean = await loadLean({ region: \"sa\", sandbox: true, src });\nconsole.log(lean.region);\n```\n\nA test that needs no browser connects the customer with [one call](/guides/sandbox/#connecting-a-customer)."
  },
  {
    "title": "MCP and Agent Skills",
    "section": "MCP and Agent Skills",
    "page": "/guides/mcp/",
    "text": "The read-only MCP server - connecting it to clients, what it can never do, its threat model, and how it compares with what others publish.\n\n\nLean's APIs have three surfaces here: REST from [the sandbox](/guides/sandbox/) or Lean, MCP from `@openlean/mcp`, and Agent Skills that\ncome with the packages. This page is about the last two."
  },
  {
    "title": "MCP and Agent Skills",
    "section": "Try it",
    "page": "/guides/mcp/",
    "text": "The packages are not on npm yet: [get them from a clone](/guides/get-started/#in-your-own-project).\n\n```sh\nnpx @openlean/mcp call find_customer app_user_id=persona-default\n```\n\nOne call of one tool, answered by a sandbox in the same process. From a clone of the repository, before the package is on npm:\n\n```sh\nnpx --yes pnpm@12.21.0 install\nnode_modules/.bin/node packages/mcp/src/cli.ts call find_customer app_user_id=persona-default\n```\n\n[The package](/packages/mcp/) has the exchange, the tools and the options."
  },
  {
    "title": "MCP and Agent Skills",
    "section": "Connect a client",
    "page": "/guides/mcp/",
    "text": "The server speaks MCP over standard input and output, in the revisions 2026-07-28 and 2025-11-25. Nothing has to be configured: it\nbegins with the local sandbox.\n\n| client                 | where                                       |\n| ---------------------- | ------------------------------------------- |\n| Claude Desktop         | `claude_desktop_config.json`                |\n| Cursor                 | `.cursor/mcp.json`                          |\n| VS Code                | `.vscode/mcp.json`                          |\n| anything that asks you | command `npx`, arguments `-y @openlean/mcp` |\n\n```json\n{ \"mcpServers\": { \"openlean\": { \"command\": \"npx\", \"args\": [\"-y\", \"@openlean/mcp\"] } } }\n```\n\nVS Code calls the outer key `servers`. To look at it by hand, use the Inspector:\n\n```sh\nnpx @modelcontextprotocol/inspector --cli npx -y @openlean/mcp --method tools/list\n```\n\n### With Lean\n\nThe flag is explicit and the credentials come from the environment of the process, never from a call:\n\n```json\n{\n  \"mcpServers\": {\n    \"openlean\": {\n      \"command\": \"npx\",\n      \"args\": [\n        \"-y\",\n        \"@openlean/mcp\",\n        \"--lean\",\n        \"--region\",\n        \"sa\",\n        \"--customer\",\n    "
  },
  {
    "title": "MCP and Agent Skills",
    "section": "What it can never do",
    "page": "/guides/mcp/",
    "text": "- **Write or move money.** A tool declares the operations it calls; a test asks each for its method. Beneath the clients the transport\n  carries GET and the token request only.\n- **Show a secret.** There is no token tool. The client secret and anything that looks like a token or a key are taken out of every\n  answer, at every level.\n- **Change its level of masking, its limit or its customer.** They are chosen at the start.\n- **Show what others wrote over all customers.** Narratives, names and nicknames appear only with `--customer`, and then marked as\n  `untrusted_text`.\n- **Talk to anything** but the hosts of Lean's environment, and without `--lean` to nothing at all."
  },
  {
    "title": "MCP and Agent Skills",
    "section": "Threat model",
    "page": "/guides/mcp/",
    "text": "Trusted: this package, the machine it runs on, and whoever starts it. Not trusted: the model, the client, whatever bank data says.\n\n| what may happen                                               | what stands against it                                                                                    | what remains                                                          |\n| ------------------------------------------------------------- | --------------------------------------------------------------------------------------------------------- | --------------------------------------------------------------------- |\n| A narrative, a name or an error text carries instructions     | by default none of it reaches the model; otherwise it is marked, and one customer is all that can be read | a read inside that customer                                           |\n| The model asks for data it should not see                     | masking at one place, that no argument reaches                                                            | amounts, dates and categories are visible                             |\n| A field holds what it should not, such as an IBAN in a status | each field has a f"
  },
  {
    "title": "MCP and Agent Skills",
    "section": "How it compares",
    "page": "/guides/mcp/",
    "text": "From published sources of the others in November 2026; _not found_ is what their texts do not show, _not checked_ what we did not look\nat.\n\n|                                             | `@openlean/mcp`        | Plaid's local sandbox server | Lean's capability files by Naftiko | Stripe's server | generated from OpenAPI |\n| ------------------------------------------- | ---------------------- | ---------------------------- | ---------------------------------- | --------------- | ---------------------- |\n| read-only unless asked                      | yes: no tool writes    | no                           | no                                 | by key          | no                     |\n| secrets stay away from the model            | yes                    | no: a tool returns the token | no: a tool takes the secret        | yes             | depends                |\n| personal data masked                        | yes, at one place      | no                           | no                                 | none found      | none found             |\n| bank text marked as untrusted               | yes                    | no                           | no                                 |"
  },
  {
    "title": "MCP and Agent Skills",
    "section": "Evaluate it",
    "page": "/guides/mcp/",
    "text": "```sh\nnpx --yes pnpm@12.21.0 run evaluate\n```\n\nForty questions that could mistake one tool for another and thirty tasks over the sandbox. The grader looks at calls and answers alone;\nwhat is true is read from the API beside the tools. A script plays the caller by default. With `EVALUATION_URL` (a chat completions\nendpoint with tools), `EVALUATION_KEY` and `EVALUATION_MODEL` a model of yours does:\n`pnpm evaluate transcript.json` keeps what it called and said."
  },
  {
    "title": "MCP and Agent Skills",
    "section": "Skills",
    "page": "/guides/mcp/",
    "text": "Three Agent Skills tell how to write code with the packages. Their TypeScript is compiled and run by the build, as every sample of this\nsite is.\n\n| skill                | for                                                           | comes with                            |\n| -------------------- | ------------------------------------------------------------- | ------------------------------------- |\n| `openlean-integrate` | authentication, customers, connecting, reading, errors, tests | `@openlean/mcp`                       |\n| `openlean-webhooks`  | receiving events: signature, duplicates, frameworks, rotation | `@openlean/mcp`, `@openlean/webhooks` |\n| `openlean-migrate`   | moving from axios, hand-written or generated clients          | `@openlean/mcp`                       |\n\nIn an installed package they are in `skills/`; this site serves them under `/skills/`, with a list in `llms.txt`."
  },
  {
    "title": "From hand-written axios calls",
    "section": "From hand-written axios calls",
    "page": "/guides/migrate-from-axios/",
    "text": "What each part of a typical axios integration becomes, and what disappears.\n\n\nLean's published Node samples use axios with an `https.Agent`. Most integrations grew from there:\n\n```js\nconst agent = new https.Agent({\n  cert: fs.readFileSync(\"cert.crt\"),\n  key: fs.readFileSync(\"key.pem\"),\n  ca: fs.readFileSync(\"ca.pem\"),\n});\n\nasync function listAccounts(entityId) {\n  const response = await axios.get(\"https://api.leantech.me/data/v2/accounts\", {\n    httpsAgent: agent,\n    headers: { \"lean-app-token\": process.env.LEAN_APP_TOKEN },\n    params: { entity_id: entityId },\n  });\n  return response.data.data.accounts;\n}\n```\n\nThe same here:\n\n```ts ae\nimport { mtls } from \"@openlean/auth-middleware/mtls\";\nimport { unwrapData } from \"@openlean/core\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst auth = mtls({\n  cert: \"my_app_cert.crt\",\n  key: \"my_app_private_key.pem\",\n  ca: \"lean_public_cert_chain.pem\",\n  appToken,\n});\nconst data = createDataClient({ region: \"ae\", environment: \"production\", auth });\n\nasync function listAccounts(entity_id: string) {\n  return unwrapData(await data.GET(\"/data/v2/accounts\", { params: { query: { entity_id } } })).accounts;\n}\nawait save(await listAcco"
  },
  {
    "title": "From hand-written axios calls",
    "section": "Part by part",
    "page": "/guides/migrate-from-axios/",
    "text": "| With axios                                          | Here                                                              |\n| --------------------------------------------------- | ----------------------------------------------------------------- |\n| `https.Agent` with three files                      | `mtls({ cert, key, ca, appToken })`, checked when it is made      |\n| the agent without `keepAlive`: a handshake per call | connections are kept and shared                                   |\n| `ca` replaces Node's roots                          | Node's roots and `ca`; `trust: \"chain\"` for `ca` alone            |\n| a new agent and a restart when the certificate ends | `watch: true` or `rotate()`                                       |\n| a token helper with `setInterval`                   | `bearer({ clientId, clientSecret })`                              |\n| `baseURL` per environment                           | `region` and `environment`                                        |\n| `error.response?.status` in a `catch`               | `result.status`, which narrows `result.error`                     |\n| `error.config` with headers and body in the logs    | errors without secrets      "
  },
  {
    "title": "From hand-written axios calls",
    "section": "In steps",
    "page": "/guides/migrate-from-axios/",
    "text": "1. **Install** the client of one API and replace one function, such as `listAccounts`, behind its own signature. Old and new code may\n   run side by side: they share nothing but the credentials.\n2. **Look for `200`.** Code that took every 200 for data is where `FAILED` and `PENDING` went unnoticed.\n3. **Look for `catch`.** HTTP errors are returned now. A `catch` that read `error.response.status` becomes a `switch` on\n   `result.status`.\n4. **Delete** the token helper, the retry wrapper, the hand-written interfaces.\n5. **Move the tests** from mocked axios to [a function as `fetch` or the sandbox](/guides/testing/).\n\nMind `rejectUnauthorized: false` and `NODE_TLS_REJECT_UNAUTHORIZED=0`: if the old code had one of them, the server was never verified.\nThere is no such option here."
  },
  {
    "title": "From a generated client",
    "section": "From a generated client",
    "page": "/guides/migrate-from-generated/",
    "text": "Keeping the client you have and giving it authentication, or moving to these clients call by call.\n\n\nYou have types generated from some OpenAPI document and a client around them. Two ways, and the first needs one line."
  },
  {
    "title": "From a generated client",
    "section": "Keep the client, take the authentication",
    "page": "/guides/migrate-from-generated/",
    "text": "`authenticatedFetch` is a `fetch` with tokens or client certificates underneath. Any client that takes a `fetch` takes it:\n\n```ts\nimport { authenticatedFetch, bearer } from \"@openlean/auth-middleware\";\nimport createClient from \"openapi-fetch\";\nimport type { paths } from \"./lean-types.ts\";\n\nconst auth = bearer({ clientId, clientSecret });\nconst fetch = authenticatedFetch(auth, { region: \"sa\", environment: \"sandbox\" });\nconst client = createClient<paths>({ baseUrl: \"https://sandbox.sa.leantech.me\", fetch });\nconsole.log(typeof client.GET);\n```\n\nA 401 is repeated once with a new token. Requests to another origin are refused before a credential is attached, and redirects are\nfollowed within the API's origin alone. Bodies go both ways byte for byte; the README of `@openlean/auth-middleware` lists what else\ndiffers from `fetch`.\n\n`lean-types.ts` is what your own generator makes of a spec; each `*-client` package ships its bundled document for that:\n\n```sh\nnpx openapi-typescript node_modules/@openlean/data-client/src/generated/openapi.json -o lean-types.ts\n```"
  },
  {
    "title": "From a generated client",
    "section": "Move call by call",
    "page": "/guides/migrate-from-generated/",
    "text": "The call is openapi-fetch's, so most lines stay:\n\n```ts\nconst {\n  data: body,\n  error,\n  response,\n} = await data.GET(\"/data/v2/accounts\", { params: { query: { entity_id } } });\nconsole.log(body?.status, error, response.status);\n```\n\n| A plain openapi-fetch client                                       | Here                                                   |\n| ------------------------------------------------------------------ | ------------------------------------------------------ |\n| success is \"`error` is not there\": an empty 401 looks like success | `result.ok` follows the status                         |\n| `error` is one union of all errors                                 | narrowed by `result.status`                            |\n| a misspelt option (`singal`) or body field compiles                | does not compile                                       |\n| middleware for auth; it cannot repeat a `POST` whose body was read | `auth` sits beneath, and may                           |\n| `enum` types that are wrong when Lean adds a value                 | open enums: known values are suggested, others allowed |\n| a path parameter of `\"\"` or `\"..\"` changes the path                |"
  },
  {
    "title": "From a generated client",
    "section": "What has no counterpart",
    "page": "/guides/migrate-from-generated/",
    "text": "- React hooks and validators: the packages are for backends.\n- Response validation at run time: JSON is checked to be JSON, not to match its schema. In tests the sandbox does that."
  },
  {
    "title": "Pagination and refreshes",
    "section": "Pagination and refreshes",
    "page": "/guides/paging/",
    "text": "Walking pages of any style, exact amounts, pending answers, and when to ask a bank for new data."
  },
  {
    "title": "Pagination and refreshes",
    "section": "Pages",
    "page": "/guides/paging/",
    "text": "Lean's lists count pages from 0 and take at most 100 items; parameter names differ from API to API. You say where the number goes and\nwhere the items are, `paginate` does the rest:\n\n```ts\nimport { paginate } from \"@openlean/core\";\n\nconst transactions = paginate(\n  (page) =>\n    data.GET(\"/data/v2/accounts/{account_id}/transactions\", {\n      params: { path: { account_id }, query: { entity_id, page, size: 100 } },\n    }),\n  (body) => body.data?.transactions,\n);\nfor await (const transaction of transactions) await save(transaction.transaction_id);\n```\n\nPages are fetched while you iterate. `limit` ends early, `toArray()` collects, `pages()` gives the bodies with their metadata. The\nmetadata says when the list ends, so an empty page in between does not. A server that gives the same page again, or twenty empty ones\nin a row, is a `LeanUnexpectedResponseError` (`repeated_page`, `no_progress`), not an endless loop; a page whose body says `PENDING` or\n`FAILED` instead of data is a `LeanResultError`, not the end.\n\n| API                                       | Page, size                                    | Items                                     |\n| -----------------------------------------"
  },
  {
    "title": "Pagination and refreshes",
    "section": "Amounts",
    "page": "/guides/paging/",
    "text": "The data API sends amounts as JSON numbers. Add and compare them as minor units, which are exact:\n\n```ts\nimport { formatAmount, paginate, toMinorUnits } from \"@openlean/core\";\n\nconst query = { entity_id, size: 100 };\nlet spent = 0n;\nlet currency = \"SAR\";\nfor await (const { amount, credit_debit_indicator } of paginate(\n  (page) =>\n    data.GET(\"/data/v2/accounts/{account_id}/transactions\", {\n      params: { path: { account_id }, query: { ...query, page } },\n    }),\n  (body) => body.data?.transactions,\n)) {\n  if (credit_debit_indicator === \"DEBIT\") spent += toMinorUnits(amount.amount, amount.currency);\n  currency = amount.currency;\n}\nconsole.log(formatAmount(spent, currency));\n```"
  },
  {
    "title": "Pagination and refreshes",
    "section": "The first data",
    "page": "/guides/paging/",
    "text": "Connecting a bank starts a refresh, and reads before its end may be incomplete. `waitForData` comes from a fresh connection to data that\ncan be read: it waits for the refresh that runs, comes back at once when there is data already, and starts a refresh when there is none.\n\n```ts fresh\nimport { waitForData } from \"@openlean/data-client\";\n\nconst { outcome } = await waitForData(data, entity_id, { deadlineMs: 120_000 });\nif (outcome === \"finished\") await data.GET(\"/data/v2/accounts\", { params: { query: { entity_id } } });\n```"
  },
  {
    "title": "Pagination and refreshes",
    "section": "Refreshes",
    "page": "/guides/paging/",
    "text": "Lean keeps a copy of what it read from the bank; `refreshed_at` says when. To have it read again:\n\n```ts fresh\nimport { waitForRefresh } from \"@openlean/data-client\";\n\nconst outcome = await waitForRefresh(data, entity_id, { deadlineMs: 120_000 });\nswitch (outcome.outcome) {\n  case \"finished\":\n    await save(outcome.refresh.data_status);\n    break;\n  case \"reconnect_required\":\n    await askToReconnect(outcome.reconnectId);\n    break;\n  case \"failed\":\n  case \"unfinished\":\n    console.warn(outcome.refresh.status);\n}\n```\n\n- One refresh at a time per entity: the second is 429 `DUPLICATED_REQUEST`. `waitForRefresh` waits for the one that runs instead.\n- `finished` does not mean that everything was read. `data_status` says it per account and kind: `OK` (in webhooks also `SUCCESS`),\n  `PARTIAL`, `FAILED`, `UNSUPPORTED`.\n- In production let the webhook `entity.data.refresh.updated` tell you, and poll only where no webhook can arrive.\n- `customer-ip` on a read tells the bank that the customer is present; without it the bank counts a background read, which it may limit\n  per day."
  },
  {
    "title": "Pagination and refreshes",
    "section": "Pending answers",
    "page": "/guides/paging/",
    "text": "A read that takes longer than about 50 seconds answers `PENDING` with a `results_id`, as does one with `async: true`. The data comes\nunder that id, and the webhook `results.ready` announces it:\n\n```ts\nimport { unwrap } from \"@openlean/core\";\nimport { waitForResult } from \"@openlean/data-client\";\n\nconst query = { entity_id, async: true };\nconst { results_id } = unwrap(await data.GET(\"/data/v2/accounts\", { params: { query } }));\nconst result = await waitForResult(data, results_id, { deadlineMs: 120_000 });\nconsole.log(result?.status ?? \"still running\");\n```"
  },
  {
    "title": "Going to production",
    "section": "Going to production",
    "page": "/guides/production/",
    "text": "The checklist between a working sandbox and the first real customer."
  },
  {
    "title": "Going to production",
    "section": "Accounts and secrets",
    "page": "/guides/production/",
    "text": "- [ ] Production application, its own credentials, redirect URLs and webhook URL: nothing is shared with the sandbox.\n- [ ] Client secret, private key and webhook secret in a vault; each readable by one service account.\n- [ ] Rotation practised for all three. A new client secret ends the old one at once, so plan a short restart; certificate and webhook\n      secret overlap.\n- [ ] Nobody's laptop has production credentials."
  },
  {
    "title": "Going to production",
    "section": "Network",
    "page": "/guides/production/",
    "text": "| Purpose         | KSA                   | UAE                |\n| --------------- | --------------------- | ------------------ |\n| Tokens          | `auth.sa.leantech.me` | `auth.leantech.me` |\n| API, bearer     | `api2.sa.leantech.me` | `api2.leantech.me` |\n| API, mutual TLS | `api.sa.leantech.me`  | `api.leantech.me`  |\n\n- [ ] Egress on port 443 to these, and nothing else for this service.\n- [ ] A proxy that opens TLS is exempted: client certificates do not survive it. A tunnelling one works: `mtls({ ..., proxy })`.\n- [ ] The webhook URL is reachable from outside. Ask Lean for the addresses that their deliveries come from."
  },
  {
    "title": "Going to production",
    "section": "Code",
    "page": "/guides/production/",
    "text": "```ts\nimport { bearer } from \"@openlean/auth-middleware\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst auth = bearer({ clientId, clientSecret });\nexport const data = createDataClient({\n  region: \"sa\",\n  environment: \"production\",\n  auth,\n  timeoutMs: 60_000,\n  deadlineMs: 90_000,\n});\n```\n\n- [ ] One `auth` and one client per process, made at start; a wrong option stops the start.\n- [ ] Every call is inside a deadline that its own caller can wait for.\n- [ ] `CONSENT_EXPIRED` and `RECONNECT_REQUIRED` lead the customer back; no job repeats them.\n- [ ] `POST` calls that must happen once carry an `idempotencyKey`, where Lean documents one.\n- [ ] Errors are logged as they are, with `requestId`."
  },
  {
    "title": "Going to production",
    "section": "Webhooks",
    "page": "/guides/production/",
    "text": "- [ ] The store is shared by all instances.\n- [ ] Answers take well under 10 seconds; `onOutcome` feeds a metric.\n- [ ] An alarm on `signature_mismatch` and on 5xx answers: Lean stops after 180 minutes.\n- [ ] A job closes gaps: list entities and refreshes, in the UAE `GET /events/v1`."
  },
  {
    "title": "Going to production",
    "section": "Data",
    "page": "/guides/production/",
    "text": "- [ ] Ask for the permissions that you use, and no others.\n- [ ] What you store ends when the consent ends. Deletion is a job, not a ticket.\n- [ ] Amounts are kept as minor units or decimal text."
  },
  {
    "title": "Going to production",
    "section": "First day",
    "page": "/guides/production/",
    "text": "- [ ] `INSUFFICIENT_ACCESS_LEVEL` in production means that Lean has not opened it for this application.\n- [ ] One customer, one bank, all eight steps; then more.\n- [ ] Lean's status page is `https://status.leantech.me`."
  },
  {
    "title": "Recipes for frameworks",
    "section": "Recipes for frameworks",
    "page": "/guides/recipes/",
    "text": "Express, NestJS, Next.js, Lambda, Vercel, Jest and MSW - the lines that differ, from an application that exists.\n\n\nThe clients are made once, at module scope, and shared. A credential may be a function: then nothing is read before the first call, and a\nbuild without secrets passes.\n\n```ts\nimport { bearer } from \"@openlean/auth-middleware\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nexport const lean = createDataClient({\n  region,\n  environment,\n  auth: bearer({\n    clientId: () => process.env[\"LEAN_CLIENT_ID\"],\n    clientSecret: () => process.env[\"LEAN_CLIENT_SECRET\"],\n  }),\n});\n```\n\nA variable that is missing then shows at the first call, as a `LeanConfigError` `missing_credential` that names the option. It is not\nrepeated."
  },
  {
    "title": "Recipes for frameworks",
    "section": "Express",
    "page": "/guides/recipes/",
    "text": "An application that parses JSON everywhere has no bytes left to verify. The webhook's route goes in front of the parser; nothing else moves:\n\n```ts\nimport { createMemoryStore, createWebhookReceiver } from \"@openlean/webhooks\";\nimport { expressHandler } from \"@openlean/webhooks/express\";\nimport express from \"express\";\n\nconst receiver = createWebhookReceiver({\n  secrets: webhookSecret,\n  store: createMemoryStore(), // several processes need one that they share\n  onEvent: async (event) => {\n    console.log(event.type);\n  },\n});\n\nconst app = express();\napp.post(\"/webhooks/lean\", expressHandler(receiver));\napp.use(express.json());\napp.get(\"/health\", (_, response) => void response.json({ ok: true }));\n```\n\nWhere the parser cannot be moved, because a framework mounts it, `express.raw({ type: \"*/*\" })` on the route has to come first."
  },
  {
    "title": "Recipes for frameworks",
    "section": "NestJS",
    "page": "/guides/recipes/",
    "text": "`rawBody` keeps the bytes beside the parsed body, and `expressHandler` finds them there:\n\n```typescript\n// main.ts\nconst app = await NestFactory.create(AppModule, { rawBody: true });\nawait app.listen(3000);\n\n// webhooks.controller.ts\nconst handle = expressHandler(receiver);\n\n@Controller(\"webhooks\")\nexport class WebhooksController {\n  @Post(\"lean\")\n  receive(@Req() request: RawBodyRequest<Request>, @Res() response: Response) {\n    return handle(request, response);\n  }\n}\n```\n\n`@Res()` hands the answer over to the handler; without it Nest would answer 201 by itself."
  },
  {
    "title": "Recipes for frameworks",
    "section": "Next.js",
    "page": "/guides/recipes/",
    "text": "A route handler gets a web-standard `Request`. In `app/webhooks/lean/route.ts`:\n\n```ts\nimport { createWebhookReceiver } from \"@openlean/webhooks\";\nimport { webHandler } from \"@openlean/webhooks/web\";\n\nconst receiver = createWebhookReceiver({\n  secrets: webhookSecret,\n  onEvent: (event) => save(event.type),\n});\n\nexport const POST = webHandler(receiver);\n```\n\nA page that reads from Lean depends on who is signed in, so it is rendered at request time. `await connection()` says so, also with\n`cacheComponents: true`, and keeps `next build` from calling Lean:\n\n```tsx\nimport { connection } from \"next/server\";\nimport { Suspense } from \"react\";\nimport { unwrapData } from \"@openlean/core\";\nimport { lean } from \"@/lib/lean\";\n\nasync function Accounts({ entity_id }: { entity_id: string }) {\n  await connection();\n  const { accounts } = unwrapData(await lean.GET(\"/data/v2/accounts\", { params: { query: { entity_id } } }));\n  return <p>{accounts.length} accounts</p>;\n}\n\nexport default function Page() {\n  return (\n    <Suspense fallback=\"...\">\n      <Accounts entity_id=\"...\" />\n    </Suspense>\n  );\n}\n```\n\nEach instance of a server remembers events on its own. Give the receiver a store that all of the"
  },
  {
    "title": "Recipes for frameworks",
    "section": "Lambda and API Gateway",
    "page": "/guides/recipes/",
    "text": "```ts\nimport { createWebhookReceiver } from \"@openlean/webhooks\";\nimport { lambdaHandler } from \"@openlean/webhooks/lambda\";\n\nconst receiver = createWebhookReceiver({ secrets: webhookSecret, onEvent: (event) => save(event.type) });\n\nexport const handler = lambdaHandler(receiver);\n```\n\nIt takes the events of REST and HTTP APIs, function URLs and load balancers, base64 or not. Clients at module scope survive between\ninvocations with their token; after a frozen pause their connections are opened anew without your doing."
  },
  {
    "title": "Recipes for frameworks",
    "section": "Vercel",
    "page": "/guides/recipes/",
    "text": "A function in `api/` exports the same `POST` as Next.js above. In the edge runtime bearer tokens and webhooks work; mutual TLS needs\n`export const runtime = \"nodejs\"`."
  },
  {
    "title": "Recipes for frameworks",
    "section": "Jest",
    "page": "/guides/recipes/",
    "text": "The packages carry CommonJS, so Jest needs neither a transform nor `extensionsToTreatAsEsm`. Use the node environment for tests that call\nthe clients, `/** @jest-environment node */` on top of the file."
  },
  {
    "title": "Recipes for frameworks",
    "section": "MSW and nock",
    "page": "/guides/recipes/",
    "text": "On Node the clients speak to their own connections below `fetch`, where interceptors do not look. Tests hand them the platform's `fetch`,\ncalled late so that whatever replaced it is used:\n\n```ts\nimport { bearer } from \"@openlean/auth-middleware\";\nimport { createBanksClient } from \"@openlean/banks-client\";\n\nconst late = (url: string, init: RequestInit) => globalThis.fetch(url, init);\nconst banks = createBanksClient({\n  region,\n  environment,\n  auth: bearer({ clientId, clientSecret, fetch: late }),\n  fetch: late,\n});\nconsole.log(banks.environment.apiUrl);\n```\n\nThe sandbox does more than a list of interceptions: it checks what was sent and moves on. See\n[Testing your integration](/guides/testing/)."
  },
  {
    "title": "Recipes for frameworks",
    "section": "Docker",
    "page": "/guides/recipes/",
    "text": "[The sandbox in a container](/guides/containers/)."
  },
  {
    "title": "The sandbox",
    "section": "The sandbox",
    "page": "/guides/sandbox/",
    "text": "A local Lean for development and tests - OAuth, mutual TLS, customers, banks and a year of transactions, offline.\n\n\n`@openlean/sandbox` answers from the same specs that the clients are generated from. It checks every request against them, keeps\neverything in memory, and needs neither an account nor the internet."
  },
  {
    "title": "The sandbox",
    "section": "In a test or a script",
    "page": "/guides/sandbox/",
    "text": "```ts\nimport { bearer } from \"@openlean/auth-middleware\";\nimport { mtls } from \"@openlean/auth-middleware/mtls\";\nimport { createDataClient } from \"@openlean/data-client\";\nimport { startSandbox } from \"@openlean/sandbox\";\n\nconst sandbox = await startSandbox({ region: \"sa\", seed: 7 });\nconst { urls, credentials, certificates } = sandbox;\nconst options = { region: \"sa\", environment: \"sandbox\", authUrl: urls.auth } as const;\n\nconst overBearer = createDataClient({ ...options, auth: bearer(credentials), baseUrl: urls.api });\nconst overMtls = createDataClient({\n  ...options,\n  auth: mtls({ ...certificates, ca: certificates.chain, appToken: credentials.appToken }),\n  baseUrl: urls.mtls,\n});\nconsole.log(overBearer.environment.apiUrl, overMtls.environment.apiUrl);\nawait sandbox.close();\n```\n\nTwo listeners open on the loopback interface: plain HTTP for tokens and bearer calls, HTTPS that demands a client certificate. The same\nseed gives the same credentials, ids and bank data."
  },
  {
    "title": "The sandbox",
    "section": "Without a port",
    "page": "/guides/sandbox/",
    "text": "```ts\nimport { bearer } from \"@openlean/auth-middleware\";\nimport { unwrap } from \"@openlean/core\";\nimport { createBanksClient } from \"@openlean/banks-client\";\nimport { createSandbox } from \"@openlean/sandbox\";\n\nconst sandbox = createSandbox();\nconst fetch = (url: string, init: RequestInit) => sandbox.fetch(url, init);\nconst auth = bearer({ ...sandbox.credentials, fetch });\nconst banks = createBanksClient({ region: \"sa\", environment: \"sandbox\", auth, fetch });\nconsole.log(unwrap(await banks.GET(\"/banks/v1/\")).length);\n```"
  },
  {
    "title": "The sandbox",
    "section": "From a shell",
    "page": "/guides/sandbox/",
    "text": "In the repository:\n\n```sh norun\nnpx --yes pnpm@12.21.0 --filter @openlean/sandbox exec node src/cli.ts --region sa --port 4000\n```\n\nIt prints environment variables to paste. `--help` lists the options."
  },
  {
    "title": "The sandbox",
    "section": "Connecting a customer",
    "page": "/guides/sandbox/",
    "text": "The customer's part in LinkSDK is one call that only the sandbox has:\n\n```ts fresh\nconst response = await fetch(`${sandbox.urls.api}/sandbox/connect`, {\n  method: \"POST\",\n  headers: { \"content-type\": \"application/json\" },\n  body: JSON.stringify({ customer_id, bank_identifier: \"LEA2_SAMAOB_SAU\", persona: \"overdrawn\" }),\n});\nif (!response.ok) throw new Error(`not connected: ${response.status}`);\n```\n\n| Persona           |                                                              |\n| ----------------- | ------------------------------------------------------------ |\n| `default`         | a salaried household with current, savings and card accounts |\n| `partial`         | grants accounts and balances only                            |\n| `expired-consent` | every read answers `CONSENT_EXPIRED`                         |\n| `overdrawn`       | current accounts below zero, with a credit line              |\n| `big-history`     | 50,000 transactions on one account                           |\n| `arabic-names`    | names and narratives in Arabic script                        |\n\n`permissions` asks for less than everything."
  },
  {
    "title": "The sandbox",
    "section": "Driving it from a test",
    "page": "/guides/sandbox/",
    "text": "`sandbox.control` does what only Lean, a bank or time can do. The same is there over HTTP under `/sandbox/`.\n\n```ts\nimport { startSandbox } from \"@openlean/sandbox\";\n\nconst { control, ...sandbox } = await startSandbox();\n\n// Customers with their connections, in one call\nconst [seeded] = control.seed([\n  { app_user_id: \"user-1\", connections: [{ bank_identifier: \"LEA1_SAMAOB_SAU\", persona: \"default\" }] },\n]);\nconsole.log(seeded?.entities[0]?.id);\n\n// Trouble: the next two reads fail, the third works\ncontrol.faults.add({ kind: \"status\", status: 503, path: \"/data/v2/**\", count: 2 });\n\n// A state to come back to\nconst before = control.snapshot();\ncontrol.banks.disable(\"LEA1_SAMAOB_SAU\");\ncontrol.restore(before);\n\n// Time: refreshes finish, tokens end and consents expire without waiting\nawait control.clock.advance(24 * 3_600_000);\n\nawait sandbox.close();\n```\n\n| Group                                  | Does                                                                                   |\n| -------------------------------------- | -------------------------------------------------------------------------------------- |\n| `seed`, `reset`, `snapshot`, `restore` | state                      "
  },
  {
    "title": "The sandbox",
    "section": "Webhooks",
    "page": "/guides/sandbox/",
    "text": "Give it the address of your receiver on this machine, and it delivers signed events with Lean's repetitions:\n\n```ts\nimport assert from \"node:assert/strict\";\nimport { createServer } from \"node:http\";\nimport type { AddressInfo } from \"node:net\";\nimport { startSandbox } from \"@openlean/sandbox\";\nimport { createWebhookReceiver } from \"@openlean/webhooks\";\nimport { expressHandler } from \"@openlean/webhooks/express\";\n\nconst sandbox = await startSandbox();\nconst types: string[] = [];\nconst receiver = createWebhookReceiver({\n  secrets: sandbox.credentials.webhookSecret,\n  onEvent: ({ type }) => types.push(type),\n});\nconst server = createServer(expressHandler(receiver)).listen(0, \"127.0.0.1\");\nawait new Promise((resolve) => server.once(\"listening\", resolve));\n\nconst { port } = server.address() as AddressInfo;\nsandbox.control.webhooks.setEndpoint(`http://127.0.0.1:${port}/webhooks/lean`);\nsandbox.control.seed([{ app_user_id: \"user-1\", connections: [{ bank_identifier: \"LEA1_SAMAOB_SAU\" }] }]);\nawait sandbox.control.clock.advance(60_000);\nassert.ok(types.includes(\"entity.created\") && types.includes(\"entity.data.refresh.updated\"));\n\nserver.close();\nawait sandbox.close();\n```\n\nEvents carry the s"
  },
  {
    "title": "The sandbox",
    "section": "What it checks",
    "page": "/guides/sandbox/",
    "text": "- Requests: paths, parameters, bodies, and that `Authorization` and `lean-app-token` do not come together.\n- With `validateResponses: true`, its own answers too; `sandbox.violations` lists what breaks the spec.\n- `sandbox.coverage` says which operations it plays. One that it does not play answers 501."
  },
  {
    "title": "The sandbox",
    "section": "What it is not",
    "page": "/guides/sandbox/",
    "text": "Lean's own sandbox has what this one cannot know: the real bank screens, timing, and whatever is not published. Run a last pass against\nit before production."
  },
  {
    "title": "Testing your integration",
    "section": "Testing your integration",
    "page": "/guides/testing/",
    "text": "Three levels of tests - a function as fetch, the sandbox in process, and the sandbox over mutual TLS."
  },
  {
    "title": "Testing your integration",
    "section": "A function as `fetch`",
    "page": "/guides/testing/",
    "text": "For one unit: no mock library, no network. Look at what was sent, decide what comes back.\n\n```ts\nimport assert from \"node:assert/strict\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst sent: string[] = [];\nconst data = createDataClient({\n  region: \"sa\",\n  environment: \"sandbox\",\n  auth: { channel: \"bearer\", authorize: () => ({ authorization: \"Bearer test\" }) },\n  maxRetries: 0,\n  fetch: async (url) => {\n    sent.push(url);\n    const error = {\n      status: \"UNKNOWN_ENTITY\",\n      message: \"\",\n      timestamp: \"2026-01-01T00:00:00Z\",\n      metadata: null,\n    };\n    return Response.json(error, { status: 404 });\n  },\n});\n\nconst result = await data.GET(\"/data/v2/accounts\", { params: { query: { entity_id: \"e-1\" } } });\nassert.equal(result.status, 404);\nassert.match(sent[0] ?? \"\", /\\/data\\/v2\\/accounts\\?entity_id=e-1$/);\n```"
  },
  {
    "title": "Testing your integration",
    "section": "The sandbox in process",
    "page": "/guides/testing/",
    "text": "For a flow: real answers, checked against the specs, in milliseconds. See [Without a port](/guides/sandbox/#without-a-port).\n\n```ts fresh\nimport assert from \"node:assert/strict\";\nimport { unwrapData } from \"@openlean/core\";\n\nconst { accounts } = unwrapData(await data.GET(\"/data/v2/accounts\", { params: { query: { entity_id } } }));\nassert.ok(accounts.length > 0);\n\nawait sandbox.control.clock.advance(2 * 24 * 3_600_000);\nconst later = await data.POST(\"/data/v2/refreshes\", { body: { entity_id } });\nassert.equal(later.ok ? \"\" : later.toError().code, \"CONSENT_EXPIRED\");\n```"
  },
  {
    "title": "Testing your integration",
    "section": "The sandbox over mutual TLS",
    "page": "/guides/testing/",
    "text": "For the wiring: certificate files, rotation, wrong certificates. `issueCertificate` makes more of them.\n\n```ts\nimport assert from \"node:assert/strict\";\nimport { mtls } from \"@openlean/auth-middleware/mtls\";\nimport { createBanksClient } from \"@openlean/banks-client\";\nimport { startSandbox } from \"@openlean/sandbox\";\n\nconst sandbox = await startSandbox();\nconst { certificates, credentials, urls } = sandbox;\nconst other = await sandbox.issueCertificate(\"another-application\");\nconst auth = mtls({ ...other, ca: certificates.chain, appToken: credentials.appToken });\nconst banks = createBanksClient({ region: \"sa\", environment: \"sandbox\", auth, baseUrl: urls.mtls });\n\nconst result = await banks.GET(\"/banks/v1/\");\nassert.equal(result.ok ? \"\" : result.toError().code, \"CERTIFICATE_TOKEN_MISMATCH\");\nawait sandbox.close();\n```"
  },
  {
    "title": "Testing your integration",
    "section": "Trouble",
    "page": "/guides/testing/",
    "text": "`control.faults` spoils answers of the sandbox: the client's retries, deadlines and errors are then the real ones.\n\n```ts fresh\nimport assert from \"node:assert/strict\";\nimport { isLeanError } from \"@openlean/core\";\n\nsandbox.control.faults.add({ kind: \"malformed\", path: \"/data/v2/accounts\", count: 1 });\nawait assert.rejects(\n  () => data.GET(\"/data/v2/accounts\", { params: { query: { entity_id } } }),\n  (error) => isLeanError(error) && error.kind === \"unexpected_response\",\n);\n```"
  },
  {
    "title": "Testing your integration",
    "section": "Webhooks",
    "page": "/guides/testing/",
    "text": "`signBody` of `@openlean/webhooks/testing` signs like Lean: [A test that signs like Lean](/guides/webhooks/#a-test-that-signs-like-lean)."
  },
  {
    "title": "Testing your integration",
    "section": "A list worth having",
    "page": "/guides/testing/",
    "text": "- [ ] consent expired in the middle of a sync\n- [ ] 200 with `FAILED`, and with `PENDING`\n- [ ] the same webhook twice, two webhooks in the wrong order, a webhook before your own insert\n- [ ] an enum value you do not know\n- [ ] token refused; certificate of another application\n- [ ] an answer that is HTML"
  },
  {
    "title": "UAE differences",
    "section": "UAE differences",
    "page": "/guides/uae/",
    "text": "What changes in code and data when the region is the United Arab Emirates.\n\n\nSet `region: \"ae\"`; hosts follow. The normalised data types are the same as in Saudi Arabia.\n\n```ts ae\nimport { bearer } from \"@openlean/auth-middleware\";\nimport { unwrapData } from \"@openlean/core\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst auth = bearer({ clientId, clientSecret });\nconst data = createDataClient({ region: \"ae\", environment: \"sandbox\", auth });\nconst { accounts } = unwrapData(await data.GET(\"/data/v2/accounts\", { params: { query: { entity_id } } }));\nconsole.log(accounts[0]?.currency);\n```\n\n| Subject                                                                               | KSA                               | UAE                                                                           |\n| ------------------------------------------------------------------------------------- | --------------------------------- | ----------------------------------------------------------------------------- |\n| API, sandbox                                                                          | `sandbox.sa.leantech.me`          | `sandbox.leantech.me`                            "
  },
  {
    "title": "UAE differences",
    "section": "Government identifiers",
    "page": "/guides/uae/",
    "text": "Open finance journeys with long consents need one on the customer. The whole list is sent:\n\n```ts ae\nconst updated = await customers.PUT(\"/customers/v1/{customer_id}/\", {\n  params: { path: { customer_id } },\n  body: { government_identifiers: [{ type: \"EMIRATES_ID\", value: \"784-1990-1234567-1\" }] },\n});\nif (!updated.ok) throw updated.toError();\n```"
  },
  {
    "title": "UAE differences",
    "section": "Reconnecting",
    "page": "/guides/uae/",
    "text": "A connection to a bank that takes credentials may answer `RECONNECT_REQUIRED` with HTTP 200. `unwrapData` throws a\n`LeanResultError` then, and its `resultsId` is the id for LinkSDK's `reconnect`:\n\n```ts ae\nimport { isLeanError, LeanResultError, unwrapData } from \"@openlean/core\";\n\ntry {\n  await save(unwrapData(await data.GET(\"/data/v2/accounts\", { params: { query: { entity_id } } })));\n} catch (error) {\n  if (!isLeanError(error) || error.code !== \"RECONNECT_REQUIRED\") throw error;\n  if (error instanceof LeanResultError) await askToReconnect(error.resultsId);\n}\n```"
  },
  {
    "title": "UAE differences",
    "section": "The sandbox's authorization server",
    "page": "/guides/uae/",
    "text": "Sources disagree about UAE's sandbox: tokens seen in the wild are issued by `auth.sandbox.leantech.me`, which is the default here. A\npublished description names `auth.sandbox.ae.leantech.me`; set `authUrl` when your dashboard says so."
  },
  {
    "title": "Webhooks",
    "section": "Webhooks",
    "page": "/guides/webhooks/",
    "text": "Receiving Lean's events - signature, duplicates, retries, frameworks, and a test that signs like Lean.\n\n\nLean posts events to the URL that the dashboard has for this application and environment. `@openlean/webhooks` verifies, parses,\ndeduplicates and hands them to one function.\n\n```ts\nimport { createWebhookReceiver } from \"@openlean/webhooks\";\nimport { expressHandler } from \"@openlean/webhooks/express\";\nimport express from \"express\";\n\nconst receiver = createWebhookReceiver({\n  secrets: webhookSecret,\n  async onEvent(event) {\n    switch (event.type) {\n      case \"entity.created\":\n        await save(event.payload.customer_id, event.payload.id);\n        break;\n      case \"entity.data.refresh.updated\":\n        if (event.payload.status !== \"PENDING\") await save(event.payload.entity_id);\n        break;\n      default: // a type that this version does not know is no error\n    }\n  },\n});\n\nconst app = express();\napp.post(\"/webhooks/lean\", expressHandler(receiver));\napp.use(express.json()); // after the webhook: the signature is over the raw body\n```"
  },
  {
    "title": "Webhooks",
    "section": "The rules of delivery",
    "page": "/guides/webhooks/",
    "text": "- `POST` with JSON; only **200** counts, within **10 seconds**.\n- Repeated 1, 2, 5, 10, 60 and 180 minutes after the first attempt. Then it is over: in the UAE `GET /events/v1` replays 90 days.\n- The same event may come twice: `event_id` tells. No order is promised.\n- `lean-signature` is `sha512=` and the HMAC with SHA-512 of the raw body in hexadecimal. It holds no time, so an old delivery can be\n  sent again by whoever saw it. The receiver remembers `event_id`s for a day and refuses events whose signed `timestamp` is older than\n  four hours (`maxAgeMs`); Lean's last repetition comes after three.\n- Some of Lean's samples have neither `event_id` nor `timestamp`: such an event is handled on every delivery, and never too old."
  },
  {
    "title": "Webhooks",
    "section": "When it answers",
    "page": "/guides/webhooks/",
    "text": "By default the receiver answers 200 when `onEvent` has finished and that is recorded, so that a crash loses nothing. `onEvent` has 8\nseconds, reading the body included; after that the answer is 503, the work goes on, and the next delivery finds it done. `acknowledge: \"early\"` answers at once,\nfor handlers that only put the event into a queue of their own.\n\n| Answer   | When                                        |\n| -------- | ------------------------------------------- |\n| 200      | handled, or seen before                     |\n| 401      | signature missing, malformed or wrong       |\n| 400, 413 | no event, too old, incomplete; too large    |\n| 500      | `onEvent` threw, or a body parser ran first |\n| 503      | still running; the store or secrets failed  |\n\n`onOutcome` hears of every one, for logs and metrics."
  },
  {
    "title": "Webhooks",
    "section": "More than one process",
    "page": "/guides/webhooks/",
    "text": "The default store is this process's memory: 100,000 events, then the oldest is forgotten. Behind a load balancer give a shared one: three methods, each atomic.\n\n```ts\nimport { createMemoryStore, createWebhookReceiver, type WebhookStore } from \"@openlean/webhooks\";\nimport { webhookStoreContract } from \"@openlean/webhooks/testing\";\n\nconst store: WebhookStore = createMemoryStore({ maxEvents: 500_000 }); // yours: Redis, Postgres\nconst receiver = createWebhookReceiver({\n  secrets: webhookSecret,\n  store,\n  onEvent: (event) => save(event.event_id),\n});\nconsole.log(typeof receiver.receive, typeof webhookStoreContract);\n```\n\n`webhookStoreContract` is a list of cases that your store must pass; run them in your own test runner."
  },
  {
    "title": "Webhooks",
    "section": "Rotating the secret",
    "page": "/guides/webhooks/",
    "text": "Give the new secret first and the old one after it, until Lean signs with the new one. A function is asked with the first delivery, every\nfive minutes, and when a signature does not fit (once in five seconds at most), so a rotation needs no restart and a build no secret:\n\n```ts\nimport { createWebhookReceiver } from \"@openlean/webhooks\";\n\nconst vault = { secrets: async () => [webhookSecret, \"the-old-secret\"] };\nconst receiver = createWebhookReceiver({ secrets: () => vault.secrets(), onEvent: () => undefined });\n```"
  },
  {
    "title": "Webhooks",
    "section": "Other frameworks",
    "page": "/guides/webhooks/",
    "text": "```ts\nimport { createWebhookReceiver } from \"@openlean/webhooks\";\nimport { fastifyPlugin } from \"@openlean/webhooks/fastify\";\nimport { honoHandler } from \"@openlean/webhooks/hono\";\nimport { lambdaHandler } from \"@openlean/webhooks/lambda\";\nimport { webHandler } from \"@openlean/webhooks/web\";\nimport fastify from \"fastify\";\nimport { Hono } from \"hono\";\n\nconst receiver = createWebhookReceiver({ secrets: webhookSecret, onEvent: () => undefined });\n\nconst server = fastify();\nawait server.register(fastifyPlugin(receiver, { path: \"/webhooks/lean\" }));\n\nconst hono = new Hono();\nhono.post(\"/webhooks/lean\", honoHandler(receiver));\n\n// Next.js, Vercel, Bun, Deno, Cloudflare Workers: anything with a web-standard Request\nexport const POST = webHandler(receiver);\n\n// AWS Lambda behind API Gateway, a function URL or a load balancer\nexport const handler = lambdaHandler(receiver);\n```\n\nNestJS keeps the bytes with `NestFactory.create(AppModule, { rawBody: true })`, Next.js' `pages/api` leaves them alone with\n`export const config = { api: { bodyParser: false } }`; both then take `expressHandler(receiver)`."
  },
  {
    "title": "Webhooks",
    "section": "A test that signs like Lean",
    "page": "/guides/webhooks/",
    "text": "```ts\nimport assert from \"node:assert/strict\";\nimport { createWebhookReceiver } from \"@openlean/webhooks\";\nimport { signBody } from \"@openlean/webhooks/testing\";\n\nconst seen: string[] = [];\nconst receiver = createWebhookReceiver({ secrets: webhookSecret, onEvent: ({ type }) => seen.push(type) });\nconst text = JSON.stringify({\n  type: \"results.ready\",\n  event_id: crypto.randomUUID(),\n  message: \"\",\n  payload: { id: \"1\" },\n});\nconst delivery = {\n  body: new TextEncoder().encode(text),\n  headers: { \"lean-signature\": await signBody(text, webhookSecret) },\n};\nassert.equal((await receiver.receive(delivery)).result, \"handled\");\nassert.equal((await receiver.receive(delivery)).result, \"duplicate\");\nassert.deepEqual(seen, [\"results.ready\"]);\n```\n\nEvery event has a page with its example and a signed `curl`: [Webhooks operations](/operations/webhooks/)."
  }
];

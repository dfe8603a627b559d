import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { docsFolder } from "./paths.ts";

/** The vendor's name where its page would load a picture of it. */
const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="46" height="14"><text x="0" y="11" font-family="sans-serif" font-size="11" fill="#5b6b8c">Redocly</text></svg>',
)}`;

/** The theme of the guides decides here too, before anything is painted. */
const followTheme = `try{var t=localStorage.getItem("starlight-theme");if(t==="light"||t==="dark")localStorage.setItem("redoc.colorMode",t);else localStorage.removeItem("redoc.colorMode")}catch(e){}`;

const style = readFileSync(join(docsFolder, "src/styles/reference.css"), "utf8");

/** Takes the vendor's pictures out of a page of Redocly's, and puts policy, theme and the way back in. */
export function finishReferencePage(html: string, api: string): string {
  const head = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="description" content="Schemas, examples and samples of every operation.">
<link rel="icon" href="../../favicon.svg" type="image/svg+xml">
<link rel="alternate" type="text/markdown" href="../../operations/${api}.md">
<script>${followTheme}</script>
<style>${style}</style>`;
  const bar = `<nav id="back" aria-label="openlean docs"><a href="../../">openlean docs</a><a href="../">All APIs</a><a href="../../operations/${api}/">Plain page of this API</a></nav>`;
  return (
    html
      .replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, logo)
      // A menu's name must hold the text that it shows.
      .replace('"aria-label":`Example`,options', "options")
      .replace("</head>", () => `${head}\n</head>`)
      .replace(/<body>/, () => `<body>\n${bar}`)
  );
}

import starlight from "@astrojs/starlight";
import { specs } from "@openlean/samples";
import { defineConfig } from "astro/config";
import linksValidator from "starlight-links-validator";
import llmsTxt from "starlight-llms-txt";
import { contentSecurityPolicy } from "./scripts/content-security-policy.ts";
import { titleOf } from "./scripts/operation-pages.ts";
import { base, site } from "./scripts/paths.ts";

const description =
  "Guides and reference of openlean: unofficial TypeScript clients for Lean Technologies' open-banking APIs in Saudi Arabia and the United Arab Emirates.";

export default defineConfig({
  // Only links that must be absolute use it: llms.txt, the sitemap and canonical links.
  site,
  base,
  trailingSlash: "always",
  image: { service: { entrypoint: "astro/assets/services/noop" } },
  integrations: [
    starlight({
      title: "openlean",
      description,
      favicon: "/favicon.svg",
      credits: false,
      customCss: ["./src/styles/site.css"],
      components: { Footer: "./src/components/Footer.astro" },
      head: [
        { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy } },
      ],
      plugins: [
        llmsTxt({
          description,
          promote: ["index*", "guides/get-started*"],
          demote: ["packages/**", "changelog*"],
        }),
        // Links are written from the root; under another base the same pages were checked before.
        ...(base === "/" ? [linksValidator({ exclude: ["/reference/*/"] })] : []),
      ],
      sidebar: [
        {
          label: "Start",
          items: ["guides/get-started", "guides/authentication", "guides/certificates"],
        },
        {
          label: "Build",
          items: [
            "guides/ksa-journey",
            "guides/uae",
            "guides/affordability",
            "guides/linksdk",
            "guides/webhooks",
            "guides/errors",
            "guides/paging",
            "guides/recipes",
            "guides/mcp",
          ],
        },
        {
          label: "Prove",
          items: [
            "guides/sandbox",
            "guides/containers",
            "guides/testing",
            "guides/compatibility",
            "guides/production",
            "guides/fleet",
          ],
        },
        { label: "Move", items: ["guides/migrate-from-axios", "guides/migrate-from-generated"] },
        { label: "Contribute", items: ["guides/change-a-spec", "guides/faq", "changelog"] },
        {
          label: "Reference",
          items: [
            "reference",
            ...Object.keys(specs).map((api) => ({ label: titleOf(api), link: `/reference/${api}/` })),
          ],
        },
        {
          label: "Operations and samples",
          collapsed: true,
          items: [{ autogenerate: { directory: "operations" } }],
        },
        { label: "Packages", collapsed: true, items: [{ autogenerate: { directory: "packages" } }] },
      ],
    }),
  ],
});

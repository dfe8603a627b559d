export default { ssr: { noExternal: process.env.INSIDE === "1" } };

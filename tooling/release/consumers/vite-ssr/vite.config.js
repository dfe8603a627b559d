export default process.env.INSIDE === "1" ? { ssr: { noExternal: true } } : {};

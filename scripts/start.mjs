import { bin, installPackages, run } from "./install.mjs";

const PORT = Number(process.env.PORT ?? 4173);

installPackages();
console.log("Building ...");
const status = run(bin("vite"), ["build", "--logLevel", "warn"]);
if (status !== 0) process.exit(status);

const { appHandler, listen } = await import("./serve.mjs");
const handler = appHandler();
const { address } = await listen(handler, PORT).catch((error) => {
  if (error.code !== "EADDRINUSE") throw error;
  console.log(`Port ${PORT} is taken, using a free one.`);
  return listen(handler, 0);
});
console.log(`\nFieldwright is at ${address}\nStop it with Ctrl+C; a device that is set up goes on without it.`);

// Runs a program that an installed package brought, after installing what is missing: node scripts/run.mjs PROGRAM [ARG ...]
import { bin, installPackages, run } from "./install.mjs";

const [program, ...args] = process.argv.slice(2);
installPackages();
process.exit(run(bin(program), args));

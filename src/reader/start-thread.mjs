// A thread of Node 20 does not take over the loader that reads TypeScript; it has to be asked for here, in JavaScript.
import { register } from "tsx/esm/api";

register();
await import("./thread.ts");

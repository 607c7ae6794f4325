// A reader's thread that a file called `break.txt` breaks down while it reads the folder, in the way that the file says.
import { register } from "tsx/esm/api";

register();
await import("./breakable-thread.ts");

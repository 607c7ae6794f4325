import { EVERYDAY_WORDS } from "../../../src/answer/vocabulary/everyday-words.ts";
import { testLines } from "./lines.ts";

testLines(EVERYDAY_WORDS, []);

import type { Command } from "../src/command.ts";
import { article } from "./article.ts";
import { articles } from "./articles.ts";
import { ask } from "./ask.ts";
import { compare } from "./compare.ts";
import { exportAnswer } from "./export.ts";
import { helpFor } from "./help.ts";
import { read } from "./read.ts";
import { reindex } from "./reindex.ts";
import { search } from "./search.ts";
import { stats } from "./stats.ts";
import { timeline } from "./timeline.ts";
import { verify } from "./verify.ts";
import { who } from "./who.ts";

const reading: readonly Command[] = [
  ask,
  compare,
  timeline,
  who,
  verify,
  search,
  articles,
  read,
  exportAnswer,
];
const moderating: readonly Command[] = [reindex, article, stats];

/** Every command, in the order of /help. Registration, dispatch, help, the terminal and the tests read this list. */
export const commands: readonly Command[] = [...reading, helpFor([...reading, ...moderating]), ...moderating];

import { pick, type Random } from "../bench/random.ts";
import type { FilledIn } from "../discord/stand-in/payloads.ts";
import { HOSTILE_LENGTH, type HostileText } from "./hostile.ts";

/** What somebody does in Discord. */
export type Action =
  | { readonly kind: "command"; readonly name: string; readonly options: FilledIn }
  | { readonly kind: "typing"; readonly command: string; readonly option: string; readonly typed: string }
  /** One of the buttons under something that was shown lately. */
  | { readonly kind: "press" }
  | { readonly kind: "message"; readonly content: string; readonly place: "direct" | "server" };

/** What people ask about, in one folder of articles. */
export interface Subjects {
  readonly questions: readonly string[];
  readonly hostile: readonly HostileText[];
  /** The files of the articles. */
  readonly articles: readonly string[];
}

type Make = (random: Random, subjects: Subjects) => Action;

const command = (name: string, options: FilledIn): Action => ({ kind: "command", name, options });

/** Of a hundred people, so many do this. */
const SHARES: readonly (readonly [number, Make])[] = [
  [38, (random, { questions }) => command("ask", { question: pick(random, questions) })],
  [7, (random, { questions }) => command("search", { words: pick(random, questions) })],
  [4, (random, { questions }) => command("compare", { question: pick(random, questions) })],
  [4, (random, { questions }) => command("verify", { quote: `“${pick(random, questions)}”` })],
  [3, (random, { questions }) => command("timeline", { about: pick(random, questions) })],
  [3, () => command("who", { name: "Putin" })],
  [4, (random, { articles }) => command("read", { article: pick(random, articles) })],
  [2, () => command("articles", {})],
  [2, () => command("help", {})],
  [
    18,
    (random, { questions }) => ({
      kind: "typing",
      command: "read",
      option: "article",
      typed: pick(random, questions).slice(0, 5),
    }),
  ],
  [6, () => ({ kind: "press" })],
  [2, (random, { questions }) => ({ kind: "message", content: pick(random, questions), place: "direct" })],
  [2, (random, { questions }) => ({ kind: "message", content: pick(random, questions), place: "server" })],
  [5, hostileAction],
];

const MAKERS = SHARES.flatMap(([share, make]) => Array.from({ length: share }, () => make));

/** The ways to hand a long text to a command; the stand-in lets through what Discord's apps would cut. */
export const HOSTILE_WAYS: readonly (readonly [command: string, option: string])[] = [
  ["ask", "question"],
  ["verify", "quote"],
  ["compare", "question"],
  ["search", "words"],
  ["timeline", "about"],
  ["who", "name"],
];

function hostileAction(random: Random, { hostile }: Subjects): Action {
  const { text } = pick(random, hostile);
  const [name, option] = pick(random, HOSTILE_WAYS);
  return command(name, { [option]: text.slice(0, HOSTILE_LENGTH) });
}

/** What somebody does next, as likely as people do it. */
export function nextAction(random: Random, subjects: Subjects): Action {
  return pick(random, MAKERS)(random, subjects);
}

/*
 * Discord's markdown as its apps parse it, for tests: at each place the first rule that matches takes it.
 * After Khan Academy's simple-markdown, which they build on, and its publicly documented extensions. Where
 * the model is simpler than the apps it sees markup in more texts, never in fewer: everything between "<"
 * and ">" is markup, and so is every address with a scheme.
 */

export interface Node {
  readonly kind: string;
  /** What is shown, the contents of nested nodes included. */
  readonly text: string;
  readonly nodes: readonly Node[];
}

interface Rule {
  readonly kind: string;
  readonly pattern: RegExp;
  /** What must have been parsed just before it. */
  readonly after?: RegExp;
  /** The markdown within, or `null` where what was matched is shown as it stands. */
  readonly inner: ((match: RegExpExecArray) => string) | null;
}

const group = (number: number) => (match: RegExpExecArray) => match[number] ?? "";
const LINE_START = /^$|\n$/;

const RULES: readonly Rule[] = [
  {
    kind: "heading",
    pattern: /^ *(#{1,3})\s+((?!\s*#{1,3}\s)[^\n]+?)#*\s*(?:\n|$)/,
    after: LINE_START,
    inner: group(2),
  },
  { kind: "subtext", pattern: /^ *-# +((?!-#)[^\n]+)(?:\n|$)/, after: LINE_START, inner: group(1) },
  { kind: "code block", pattern: /^```[\s\S]+?```/, inner: null },
  {
    kind: "quote",
    pattern: /^( *>>> +([\s\S]*))|^( *>(?!>>) +[^\n]*(\n *>(?!>>) +[^\n]*)*\n?)/,
    after: /^$|\n *$/,
    inner: ([all]) => all.replace(all.trimStart().startsWith(">>>") ? /^ *>>> ?/ : /^ *> ?/gm, ""),
  },
  { kind: "list", pattern: /^ *(?:[*+-]|\d+\.) +[^\n]*/, after: /(?:^|\n) *$/, inner: null },
  { kind: "escape", pattern: /^\\([^0-9A-Za-z\s])/, inner: group(1) },
  { kind: "angle", pattern: /^<[^\s>][^>\n]*>/, inner: null },
  { kind: "address", pattern: /^[a-z][a-z0-9+.-]*:\/\/\S+/i, inner: null },
  { kind: "invitation", pattern: /^discord\.(?:gg|com|new)\/\S+/i, inner: null },
  { kind: "everyone", pattern: /^@(?:everyone|here|silent)/, inner: null },
  { kind: "link", pattern: /^!?\[((?:\\[\s\S]|[^\\\]])*)\]\(((?:\\[\s\S]|[^\\)])*)\)/, inner: group(1) },
  { kind: "bold", pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, inner: group(1) },
  { kind: "underline", pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, inner: group(1) },
  { kind: "italic", pattern: /^\*(?=\S)((?:\\[\s\S]|[^\\*])+?)\*(?!\*)/, inner: group(1) },
  { kind: "italic", pattern: /^_((?:\\[\s\S]|[^\\_])+?)_(?![0-9A-Za-z_])/, inner: group(1) },
  { kind: "strike", pattern: /^~~([\s\S]+?)~~/, inner: group(1) },
  { kind: "spoiler", pattern: /^\|\|([\s\S]+?)\|\|/, inner: group(1) },
  { kind: "code", pattern: /^(`+)([\s\S]*?[^`])\1(?!`)/, inner: null },
  { kind: "emoji", pattern: /^:[^\s:]+:/, inner: null },
  { kind: "break", pattern: /^ {2,}\n/, inner: () => "\n" },
  {
    kind: "text",
    pattern: /^[\s\S]+?(?=[^0-9A-Za-z\s\u00c0-\uffff]|\n\n| {2,}\n|\w+:\S|\d+\.|discord\.|$)/i,
    inner: null,
  },
];

/** Not markup: the text itself, an escaped character of it, and the end of a line with spaces before it. */
const PLAIN = new Set(["text", "escape", "break"]);

export function parse(markdown: string): readonly Node[] {
  return parseInside(unify(markdown), []);
}

function parseInside(markdown: string, around: readonly string[]): readonly Node[] {
  const nodes: Node[] = [];
  let previous = "";
  let rest = markdown;
  while (rest !== "") {
    const { kind, match, inner } = firstMatch(rest, previous, around);
    previous = match[0];
    rest = rest.slice(previous.length);
    if (inner === null || PLAIN.has(kind)) {
      nodes.push({ kind: PLAIN.has(kind) ? "text" : kind, text: inner?.(match) ?? previous, nodes: [] });
    } else {
      const within = parseInside(inner(match), [...around, kind]);
      nodes.push({ kind, text: shownText(within), nodes: within });
    }
  }
  return nodes;
}

function firstMatch(rest: string, previous: string, around: readonly string[]) {
  for (const { kind, pattern, after, inner } of RULES) {
    const allowed = !around.includes(kind) || kind === "text" || kind === "escape";
    const match = allowed && (after?.test(previous) ?? true) ? pattern.exec(rest) : null;
    if (match !== null) return { kind, match, inner };
  }
  throw new Error(`No rule matches ${JSON.stringify(rest)}`);
}

/** What a reader sees of it. */
export function shownText(nodes: readonly Node[]): string {
  return nodes.map(({ text }) => text).join("");
}

/** Every kind of node in it, nested ones too, each once, in the order of their first appearance. */
export function kinds(nodes: readonly Node[]): readonly string[] {
  return [...new Set(nodes.flatMap((node) => [node.kind, ...kinds(node.nodes)]))];
}

/** Every node of that kind, nested ones too. */
export function nodesOf(kind: string, nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => [...(node.kind === kind ? [node] : []), ...nodesOf(kind, node.nodes)]);
}

/** White space as Discord shows it: one kind of line break, no form feeds, tabs as spaces, no space before a break. */
export function whiteSpace(text: string): string {
  return unify(text).replace(/ {2,}\n/g, "\n");
}

function unify(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/\f/g, "").replace(/\t/g, "    ");
}

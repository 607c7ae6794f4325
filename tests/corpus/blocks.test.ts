import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBlocks } from "../../src/corpus/blocks.ts";
import { readFrontMatter } from "../../src/corpus/front-matter.ts";

/** Kind and text of every block, paragraphs by their first word only. */
const outline = (text: string): string[] =>
  findBlocks(text, 0).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const kindOf = (text: string, line: string): string | undefined =>
  findBlocks(text, 0).find(({ start, end }) => text.slice(start, end) === line)?.kind;

const PARAGRAPH = "The White House imposed new sanctions on Russia on Thursday.";
const SECOND = "Moscow denies any involvement.";
const THIRD = "The summit may be held in the summer.";

const page = (...lines: readonly string[]): string => lines.join("\n\n");

describe("the articles", () => {
  const seed = (name: string): string[] => {
    const text = readFileSync(new URL(`../../seeds/${name}`, import.meta.url), "utf8");
    return outline(text).filter((block) => !block.startsWith("paragraph"));
  };
  const paragraphs = (name: string): number => {
    const text = readFileSync(new URL(`../../seeds/${name}`, import.meta.url), "utf8");
    return findBlocks(text, 0).filter(({ kind }) => kind === "paragraph").length;
  };

  it("000 has no headline and two headings", () => {
    expect(seed("000_9cda1545dbb38828.txt")).toEqual([
      "heading: Moscow’s response",
      "heading: What NATO and the EU said",
    ]);
    expect(paragraphs("000_9cda1545dbb38828.txt")).toBe(22);
  });

  it("001 has a headline, a standfirst and the furniture of its page", () => {
    expect(seed("001_03601e7907319e74.txt")).toEqual([
      "furniture: Thursday, May 26",
      "headline: Vladimir Putin rejects a summit with Joe Biden while the US continues to prepare sanctions",
      "headline: Washington impunity new sanctions on Russia and deport 10 employees of the Russian delegation in Washington",
      "furniture: The president of Russia, Vladimir Putin.",
      "furniture: The president of Russia, Vladimir Putin.REUTERS",
      "furniture: • Diplomacy Joe Biden ready to issue sanctions against Russia for cyber espionage",
      "furniture: Also Read\u00a0 The 10 most powerful passports in the world in 2021 (and the US is not the first)",
      "furniture: Also Read\u00a0 driver search order throughout Spain, including airports and stations",
      "furniture: According to the criteria of",
      "furniture: The Trust Project",
      "furniture: Know more",
      "furniture: Leave a Reply",
      "furniture: Your email address will not be published.",
    ]);
    expect(paragraphs("001_03601e7907319e74.txt")).toBe(12);
  });

  it("002 has a headline and a comment form", () => {
    expect(seed("002_bcb2a5e36bcc62b1.txt")).toEqual([
      "headline: Biden Sanctions Russia And Expels Its Diplomats",
      "furniture: Leave a Reply",
      "furniture: Your email address will not be published.",
    ]);
    expect(paragraphs("002_bcb2a5e36bcc62b1.txt")).toBe(15);
  });

  it("003 has headings between paragraphs without blank lines", () => {
    expect(seed("003_c10b8eed7c634ed3.txt")).toEqual([
      "heading: Backdrop of Ukraine Tensions",
      "heading: Russian Intelligence Agency Accused of Conducting Cyberattacks",
    ]);
    expect(paragraphs("003_c10b8eed7c634ed3.txt")).toBe(10);
  });

  it("004 has its site's name, a headline said twice and a byline behind the first paragraph", () => {
    expect(seed("004_ff3d59f9ea9080ab.txt")).toEqual([
      "furniture: Awani Review",
      "furniture: Complete News World",
      "headline: The Kremlin considers that Biden wants a “calm” “positively.”",
      "furniture: The Kremlin considers that Biden wants a “calm” “positively.”",
      "furniture: Antoine Lambrochini",
      "furniture: France Media",
      "furniture: See also\u00a0 COVID-19: A quarter of hospitalized children have persistent complications after more than two months",
      "heading: Punishments and delusions",
      "furniture: See also\u00a0 Thailand implements restrictions to fight COVID-19",
    ]);
    expect(paragraphs("004_ff3d59f9ea9080ab.txt")).toBe(21);
  });
});

describe.each([
  {
    episode: "other-episode",
    standfirsts: ["Group sets aside €95mn and scraps dividend after Ardelen contamination"],
  },
  {
    episode: "breach",
    standfirsts: [
      "Ambulances return to Queen Maud this afternoon, but some 380 operations have been put off and the wait will be long",
      "Software group has lost a third of its value since the attack on Aldermere’s hospitals, and its biggest contract is at stake",
    ],
  },
  {
    episode: "strike",
    standfirsts: [
      "Prime minister needs a deal that his finance minister will sign and his former education minister can bear",
    ],
  },
])("the articles of another episode, $episode", ({ episode, standfirsts }) => {
  const folder = new URL(`../eval/sets/${episode}/`, import.meta.url);
  const marked = JSON.parse(readFileSync(new URL("boilerplate.json", folder), "utf8")) as {
    kind: string;
    text: string;
  }[];
  const textsMarked = (isWanted: (kind: string) => boolean): Set<string> =>
    new Set(marked.filter(({ kind }) => isWanted(kind)).map(({ text }) => text));
  const blocks = readdirSync(new URL("articles/", folder)).flatMap((name) => {
    const text = readFileSync(new URL(`articles/${name}`, folder), "utf8");
    return findBlocks(text, readFrontMatter(text).end).map(({ kind, start, end }) => ({
      name,
      kind,
      text: text.slice(start, end),
    }));
  });
  const textsOf = (isWanted: (kind: string) => boolean): string[] =>
    blocks.filter(({ kind }) => isWanted(kind)).map(({ text }) => text);

  it("have no paragraph that is furniture, a heading or a headline", () => {
    // A fragment is what is left of a paragraph, and may be one.
    const furniture = textsMarked((kind) => kind !== "fragment");
    expect(textsOf((kind) => kind === "paragraph").filter((text) => furniture.has(text))).toEqual([]);
  });

  it("have the headlines that they are marked with, before all that is taken for one", () => {
    const headlines = textsMarked((kind) => kind === "headline");
    const firsts = new Map(
      blocks
        .filter(({ kind }) => kind === "headline")
        .reverse()
        .map(({ name, text }) => [name, text]),
    );
    expect(new Set(firsts.values())).toEqual(headlines);
  });

  it("lose their standfirsts alone, which help to find an article as the headline above does", () => {
    const furniture = textsMarked(() => true);
    const lost = textsOf((kind) => kind !== "paragraph").flatMap((text) => text.split("\n"));
    expect(lost.filter((line) => !furniture.has(line))).toEqual(standfirsts);
  });
});

describe("above the first paragraph", () => {
  it("the first line of four words or more is the headline, shorter ones are furniture", () => {
    const lines = [
      "Home",
      "The Harbour Herald",
      "Port workers end strike",
      "Ferries to sail again from Monday",
      "Jane Doe",
    ];
    expect(outline(page(...lines, PARAGRAPH))).toEqual([
      "furniture: Home",
      "furniture: The Harbour Herald",
      "headline: Port workers end strike",
      "headline: Ferries to sail again from Monday",
      "furniture: Jane Doe",
      `paragraph: ${PARAGRAPH}`,
    ]);
  });

  it("what stands above a site's menu is its name and its slogan, unless it is long", () => {
    const menu = "News | Racing | Farming";
    const headline = "Dam above Kerr holds after a night of rain";
    expect(outline(page("The paper of the seven valleys", menu, headline, PARAGRAPH)).slice(0, 3)).toEqual([
      "furniture: The paper of the seven valleys",
      `furniture: ${menu}`,
      `headline: ${headline}`,
    ]);
    expect(kindOf(page(headline, menu, "Villagers had spent it on the hills", PARAGRAPH), headline)).toBe(
      "headline",
    );
    expect(kindOf(page("Dam above Kerr holds", menu, PARAGRAPH), "Dam above Kerr holds")).toBe("headline");
  });

  it("buttons do not part a headline from the page above it", () => {
    const lines = ["Dam above Kerr holds", "Like   Print", "Villagers had spent it on the hills", PARAGRAPH];
    expect(kindOf(page(...lines), "Dam above Kerr holds")).toBe("headline");
  });

  it("a newspaper's name in the first line is no headline where another line may be", () => {
    const name = "The Lower Kerr Gazette";
    expect(kindOf(page(name, "Dam above Kerr holds", PARAGRAPH), name)).toBe("furniture");
    expect(kindOf(page(name, PARAGRAPH), name)).toBe("headline");
  });

  it.each([
    "Jane Doe, rural affairs correspondent",
    "Monday, May 9, 2022          Today: rain, 9°C",
    "Farming & Land   |   Monday May 9 2022",
    "Mon 9. 5. 2022 | author: jd | reading time: 3 minutes",
  ])("neither a reporter with her post nor a date with a few words beside it is a headline: %s", (line) => {
    expect(kindOf(page(line, "Dam above Kerr holds", PARAGRAPH), line)).toBe("furniture");
  });

  it("a short line that stands alone is the headline", () => {
    expect(kindOf(page("SolarWinds", PARAGRAPH), "SolarWinds")).toBe("headline");
  });

  it("a question is a headline as well", () => {
    expect(kindOf(page("Will Putin meet Biden?", PARAGRAPH), "Will Putin meet Biden?")).toBe("headline");
  });

  it("a markdown heading is the headline whatever stands above it", () => {
    expect(kindOf(page("News from all over the world", "# Strike ends", PARAGRAPH), "# Strike ends")).toBe(
      "headline",
    );
  });

  it("a line that breadcrumbs lead to is the headline", () => {
    const lines = [
      "News of all the world for you",
      "Home » Europe » Strike ends at last",
      "Strike ends at last",
    ];
    expect(outline(page(...lines, PARAGRAPH)).slice(0, 3)).toEqual([
      "furniture: News of all the world for you",
      "furniture: Home » Europe » Strike ends at last",
      "headline: Strike ends at last",
    ]);
  });

  it.each([
    { above: ["Port workers end strike"] },
    { above: ["Port workers end strike", "Photo: Jane Doe", "Key points"] },
    { above: ["Port workers end strike", "May 9, 2022 6:52 PM  |  Updated 40 minutes ago"] },
  ])("points below a headline or a label of points are paragraphs: $above", ({ above }) => {
    const points = ["• Ferries sail again", "• Wages rise by 4%"];
    expect(outline(page(...above, ...points, PARAGRAPH)).slice(above.length, -1)).toEqual(
      points.map((point) => `paragraph: ${point}`),
    );
  });

  it("a single point is a link, and so are those below a caption or a label of links", () => {
    const lines = [
      "Port workers end strike",
      "• Ferries sold",
      "Photo: Jane Doe",
      "• Kerr floods",
      "• Rain ahead",
    ];
    const links = outline(page(...lines, "Most read", "• Bus rerouted", "• Tortoise found", PARAGRAPH));
    expect(links.filter((block) => block.includes("•")).every((block) => block.startsWith("furniture"))).toBe(
      true,
    );
  });

  it("a paragraph said twice stays a paragraph", () => {
    const lead = `${PARAGRAPH.slice(0, -1)} and expelled ten of its diplomats from Washington.`;
    expect(outline(page(lead, lead, SECOND))[0]).toBe(`paragraph: ${lead}`);
  });
});

describe("between paragraphs", () => {
  it("a short line without a full stop is a heading", () => {
    expect(kindOf(page(PARAGRAPH, "Moscow’s response", SECOND), "Moscow’s response")).toBe("heading");
  });

  it("a question on a line of its own is a heading", () => {
    expect(kindOf(page(PARAGRAPH, "What did Moscow say?", SECOND), "What did Moscow say?")).toBe("heading");
  });

  it("a long line without a full stop is a paragraph", () => {
    const line =
      "Officials of both governments have said that they expect to meet again before the end of June";
    expect(kindOf(page(PARAGRAPH, line, SECOND), line)).toBe("paragraph");
  });

  it("names behind the first paragraph are a byline, but not words that the article uses", () => {
    expect(kindOf(page(PARAGRAPH, "Antoine Lambrochini", SECOND), "Antoine Lambrochini")).toBe("furniture");
    expect(kindOf(page(PARAGRAPH, "New Sanctions", SECOND), "New Sanctions")).toBe("heading");
  });

  it("names farther down are a heading", () => {
    expect(kindOf(page(PARAGRAPH, SECOND, "Eastern Europe", THIRD), "Eastern Europe")).toBe("heading");
  });

  it("the items of a list are paragraphs", () => {
    const lines = [PARAGRAPH, "The decree has two parts:", "- ten diplomats", "- a ban on debt"];
    expect(outline(page(...lines)).slice(1)).toEqual([
      "heading: The decree has two parts:",
      "paragraph: - ten diplomats",
      "paragraph: - a ban on debt",
    ]);
  });

  it("the items of a list of links are furniture, a rule between them or not", () => {
    const lines = [PARAGRAPH, "Related stories", "* * *", "• Biden calls Putin", "• Ferries sold"];
    expect(
      outline(page(...lines))
        .slice(1)
        .every((block) => block.startsWith("furniture")),
    ).toBe(true);
  });

  it("a numbered list that hangs on a label of links is furniture, questions among its items", () => {
    const lines = [
      PARAGRAPH,
      "MOST READ",
      "1. Bus 14 rerouted",
      "2. Which shops have water?",
      "3. Ferries sold",
    ];
    expect(outline(page(...lines, SECOND)).slice(1)).toEqual([
      "furniture: MOST READ",
      "furniture: 1. Bus 14 rerouted",
      "furniture: 2. Which shops have water?",
      "furniture: 3. Ferries sold",
      `paragraph: ${SECOND}`,
    ]);
  });

  it("a numbered question that hangs on nothing is a heading", () => {
    expect(kindOf(page(PARAGRAPH, "2. What did Moscow say?", SECOND), "2. What did Moscow say?")).toBe(
      "heading",
    );
  });

  it("sentences below a label of links are paragraphs, numbered or not", () => {
    const lines = ["1. The decree expels ten diplomats.", "• It bans the purchase of debt.", SECOND];
    expect(outline(page(PARAGRAPH, "Most read", ...lines)).slice(2)).toEqual(
      lines.map((line) => `paragraph: ${line}`),
    );
  });

  it("lines right below a label of links are furniture up to a blank line", () => {
    const links =
      "Recommended\nThe Big Read: Can Europe survive its past?\nLetter: Why regulators never learn";
    expect(outline(page(PARAGRAPH, links, "Moscow’s response", SECOND)).slice(2)).toEqual([
      "furniture: The Big Read: Can Europe survive its past?",
      "furniture: Letter: Why regulators never learn",
      "heading: Moscow’s response",
      `paragraph: ${SECOND}`,
    ]);
  });

  it("a link with an arrow is furniture right below a label of links, whatever it ends in", () => {
    const links = "More from Science\n> Why is the sea salty?\n> Nine new moons";
    expect(outline(page(PARAGRAPH, links, SECOND)).slice(1, -1)).toEqual([
      "furniture: More from Science",
      "furniture: > Why is the sea salty?",
      "furniture: > Nine new moons",
    ]);
    expect(kindOf(page(PARAGRAPH, "More from Science", "> Why us?", SECOND), "> Why us?")).toBe("paragraph");
    expect(kindOf(page(PARAGRAPH, `More from Science\n> ${SECOND}`), `> ${SECOND}`)).toBe("paragraph");
  });

  it("a line that breaks off is no heading", () => {
    expect(
      kindOf(
        page(PARAGRAPH, "The judge added to it also that the", SECOND),
        "The judge added to it also that the",
      ),
    ).toBe("furniture");
    expect(kindOf(page(PARAGRAPH, "What the judge thought of", SECOND), "What the judge thought of")).toBe(
      "heading",
    );
  });

  it.each(["Advertisement", "Photo: Jane Doe"])(
    "a list goes on behind furniture that is no label: %s",
    (between) => {
      const lines = [PARAGRAPH, "- ten diplomats", between, "- a ban on debt", SECOND];
      expect(kindOf(page(...lines), "- a ban on debt")).toBe("paragraph");
    },
  );

  it("an advertisement does not end a list of links", () => {
    const lines = [PARAGRAPH, "Most read", "1. Ferries sold", "Advertisement", "2. Bus 14 rerouted", SECOND];
    expect(kindOf(page(...lines), "2. Bus 14 rerouted")).toBe("furniture");
  });

  it("a label that comes again is furniture, a short answer that comes again is not", () => {
    const interview = page(PARAGRAPH, "A moment later", "“No.”", SECOND, "A moment later", "“No.”", THIRD);
    expect(outline(interview).map((block) => block.split(":")[0])).toEqual([
      "paragraph",
      "heading",
      "paragraph",
      "paragraph",
      "furniture",
      "paragraph",
      "paragraph",
    ]);
  });
});

describe("behind the last paragraph", () => {
  it("a long line without a full stop is furniture below furniture", () => {
    const line =
      "Officials of both governments have said that they expect to meet again before the end of June";
    expect(kindOf(page(PARAGRAPH, "Leave a Reply", line), line)).toBe("furniture");
    expect(kindOf(page(PARAGRAPH, line), line)).toBe("paragraph");
  });

  it("short lines without a full stop are furniture", () => {
    expect(kindOf(page(PARAGRAPH, "According to the criteria of"), "According to the criteria of")).toBe(
      "furniture",
    );
  });
});

describe("what a site says of itself", () => {
  it.each([
    "The Herald is an independent, non-profit newsroom.",
    "VBN is funded by its viewers and listeners. Read our guidelines",
    "Jane Doe reported from Kerr and John Roe from Dover.",
  ])("is furniture below the last paragraph, and text above it: %s", (line) => {
    expect(kindOf(page(PARAGRAPH, SECOND, line, "Leave a Reply"), line)).toBe("furniture");
    expect(kindOf(page(PARAGRAPH, line, SECOND), line)).not.toBe("furniture");
  });

  it("is text where a site is what the news is about", () => {
    const line = "Radio Kerr is an independent news site that was closed in 2019.";
    expect(kindOf(page(PARAGRAPH, line), line)).toBe("paragraph");
  });

  it("is text where there is nothing else", () => {
    const line = "The Herald is an independent, non-profit newsroom.";
    expect(kindOf(line, line)).toBe("paragraph");
  });
});

it("a link by its genre is furniture between paragraphs, and a headline above them", () => {
  const line = "Analysis: What the new sanctions mean for the banks that hold the debt of Russia";
  expect(kindOf(page(PARAGRAPH, line, SECOND), line)).toBe("furniture");
  expect(kindOf(page(line, PARAGRAPH), line)).toBe("headline");
});

describe("without a full stop anywhere", () => {
  it("every line is a paragraph", () => {
    expect(outline(page("ten diplomats", "32 people", "Leave a Reply"))).toEqual([
      "paragraph: ten diplomats",
      "paragraph: 32 people",
      "furniture: Leave a Reply",
    ]);
  });

  it("100,000 short lines are 100,000 paragraphs", () => {
    const lines = Array.from({ length: 100_000 }, (_, number) => `Line ${number}`);
    const blocks = findBlocks(lines.join("\n"), 0);
    expect(blocks).toHaveLength(100_000);
    expect(blocks.every(({ kind }) => kind === "paragraph")).toBe(true);
  }, 60_000);
});

describe("real paragraphs that begin like furniture", () => {
  it.each([
    "Related groups said the sanctions would not work.",
    "Share prices fell.",
    "By Thursday the ambassador had left.",
    "Read aloud, the statement sounds harmless.",
    "Photo agencies were not let in.",
    "Comments were few.",
    "May 26 was a Thursday.",
    "Subscribers were not told.",
  ])("stay paragraphs wherever they stand: %s", (line) => {
    expect(kindOf(page("Biden Sanctions Russia And Expels Its Diplomats", line, PARAGRAPH), line)).toBe(
      "paragraph",
    );
    expect(kindOf(page(PARAGRAPH, line, SECOND), line)).toBe("paragraph");
    expect(kindOf(page(PARAGRAPH, line), line)).toBe("paragraph");
  });
});

describe("over any text", () => {
  it("the blocks hold everything but white space, in order", () => {
    const line = fc.oneof(
      fc.constantFrom(
        PARAGRAPH,
        SECOND,
        "Read more: x",
        "• a",
        "# b",
        "Jane Doe",
        "May 26",
        "\u202e",
        "* * *",
        "Why?",
        ", and",
      ),
      fc.string({ unit: "binary", maxLength: 40 }),
    );
    const text = fc.array(fc.tuple(line, fc.constantFrom("\n", "\n\n", "\r\n", "\r", " ")), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, (lines) => {
        const any = lines.flat().join("");
        const blocks = findBlocks(any, 0);
        const ends = [0, ...blocks.map(({ end }) => end)];
        const starts = [...blocks.map(({ start }) => start), any.length];
        expect(ends.map((end, at) => any.slice(end, starts[at]).trim()).join("")).toBe("");
        expect(blocks.filter(({ start, end }, at) => start >= end || start < (ends[at] ?? 0))).toEqual([]);
      }),
    );
  });
});

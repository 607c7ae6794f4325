import { describe, expect, it } from "vitest";
import { isFurniture } from "../../src/corpus/furniture.ts";

describe("page furniture", () => {
  it.each([
    // links
    ["Also Read\u00a0 The 10 most powerful passports in the world in 2021 (and the US is not the first)"],
    ["See also\u00a0 COVID-19: A quarter of hospitalized children have complications"],
    ["Read more: Who is Vladimir Putin?"],
    ["READ MORE ABOUT THE SUMMIT"],
    ["Related: Strike enters second week"],
    ["Don’t miss: the best of the week"],
    ["Watch | Putin speaks in Moscow"],
    ["Our Standards: The Meridian Code of Conduct."],
    // menus
    ["News | Sport | Obituaries | What's on | Jobs"],
    ["Markets    Companies    Work & Careers"],
    ["Home » International » Seven keys of the crisis in 2023"],
    ["Sign in    Subscribe"],
    // forms and buttons
    ["1.2k shares    318 View comments"],
    ["The comments below have not been moderated."],
    ["Do YOU have a story? Call the newsdesk"],
    ["Scroll down for video"],
    ["Leave a Reply"],
    ["Your email address will not be published."],
    ["Your email address will not be published. Required fields are marked *"],
    ["Comments"],
    ["17 Comments"],
    ["Share this:"],
    ["Subscribe"],
    ["Know more"],
    ["Advertisement"],
    ["Subscribe to our newsletter for more stories like this."],
    ["Sign up and get the news in your inbox every day."],
    ["We use cookies to improve your experience. Read our policy."],
    // pictures
    ["The president of Russia, Vladimir Putin.REUTERS"],
    ["Photo: Jane Doe"],
    ["Photo by Jane Doe"],
    ["Putin speaks in Moscow on Thursday (AP)"],
    ["Putin speaks in Moscow on Thursday / Getty Images"],
    ["Ferries moored at Kerr on Sunday. (AP Photo/Maria Lopez)"],
    ["A tanker in Linden Hill, March 9, 2023. MERIDIAN/Jakub Soren Acquire licensing rights"],
    ["Pieter Onslow shows what came out of his tap. Picture: BLAST EXCLUSIVE/Ron Tibbs"],
    ["Rikard Hallstrom had run the company since 2017 © Bloomfield Images"],
    // bylines and rights
    ["(Reporting by Jane Doe in Kerr and John Roe; Editing by Ann Poe)"],
    ["Words: Jane Doe. Pictures: John Roe"],
    ["March 15, 2023 by admin"],
    ["By Jane Doe"],
    ["BY JANE DOE AND JOHN ROE, REUTERS"],
    ["Reporting by Jane Doe in Kerr; Editing by John Roe."],
    ["© 2021 The Harbour Herald"],
    ["The material may not be copied. All rights reserved."],
    // nothing to read
    ["* * *"],
    ["https://example.org/a"],
    ["#russia #biden"],
  ])("%s", (line) => {
    expect(isFurniture(line)).toBe(true);
  });
});

describe("what only begins or ends like furniture", () => {
  it.each([
    ["Related groups said the sanctions would not work."],
    ["Share prices fell on Monday."],
    ["By Thursday the ambassador had left."],
    ["By Thursday The Kremlin had answered"],
    ["Comments by the spokesman were welcomed."],
    ["Subscribers to the newsletter heard it first."],
    ["See also the report of the ministry, which found no fault."],
    ["Read more closely, the decree bans nothing."],
    ["See also\u00a0the report of the ministry, which found no fault."],
    ["Next  week the ministers will meet."],
    ["Watch officers were thanked."],
    ["Photographs of the summit were sold."],
    ["Pictures by the artist were sold."],
    ["Reporting by Amnesty shows that nobody was harmed."],
    ["Copyright law was changed in 2019."],
    ["Cookies were served."],
    ["Moscow denies any involvement, said the minister. (Reuters)"],
    ["The ambassador left on Monday. Moscow did not comment.AFP"],
    ["Home is where the heart is."],
    ["KERR (AP) — Port workers voted on Sunday to end a strike."],
    ["Get well soon, the president wrote."],
    ["(Reporting by Amnesty shows that nobody was harmed.)"],
    ["Words: the poet had none left."],
    ["He would not speak of the picture: it is fake"],
    ["The minister looked at the picture: “Remarkable.”"],
    ["Sanctions to be lifted by May"],
    ["26 May 2021"],
    ["25"],
    ["Monday by noon."],
    ["Home  Secretary resigns over leak"],
    ["Kerr sailed.  Dover followed.  Calais waits on"],
    ["Kerr | 84 ferries | 31 closed"],
    ["The comments below the article were deleted."],
  ])("is none: %s", (line) => {
    expect(isFurniture(line)).toBe(false);
  });

  it("is none when it is as long as only a paragraph is", () => {
    expect(isFurniture(`Read more: ${"the whole story of the summit ".repeat(20)}`)).toBe(false);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findBlocks } from "../../src/corpus/blocks.ts";
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
    ["Also in the Herald: The tortoise that came home"],
    ["In case you missed it: Harbour Party wants an inquiry"],
    ["You can read our full coverage of the strike here."],
    ["Most read in Science"],
    ["MOST VIEWED ON SUNDAY: Why the comet turned green"],
    ["Now read: Goat elected mayor"],
    ["▶ Watch: The moment the dam burst"],
    ["OBITUARY: The man who drew the map, page 31"],
    // menus
    ["News | Sport | Obituaries | What's on | Jobs"],
    ["Markets    Companies    Work & Careers"],
    ["Home » International » Seven keys of the crisis in 2023"],
    ["Sign in    Subscribe"],
    ["NEWS | TELLY | RACING | WIN!"],
    ["Start / Town hall / Accidents / House and garden"],
    ["Farming » Dairy"],
    ["Subscribe for 3.50 a month  |  Log in"],
    ["Like   Print   Report an error   Comments (41)"],
    ["Save    Share    Gift this article (3 left)"],
    ["Skip to content | Accessibility help"],
    // forms and buttons
    ["1.2k shares    318 View comments"],
    ["The comments below have not been moderated."],
    ["Do YOU have a story? Call the newsdesk"],
    ["Scroll down for video"],
    ["Replies (4) – Write the first one!"],
    ["🔊 Listen to this story (7 min)"],
    ["➤ Get the Herald’s flood briefing in your inbox at noon. Sign up here"],
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
    // calls to write, to pay, to follow
    ["Were YOU on board? Call the Herald newsdesk on 01632 960 144"],
    ["Did YOU see the meteor? Text us on 07700 900 555. We pay for your videos!"],
    ["Have you got another question? Send it to ask@nordradio.example"],
    ["Know more? Write to jane.doe@herald.example"],
    ["Please include a contact number if you are willing to speak to one of our journalists."],
    ["If you spot an error in this article, please let us know."],
    ["Support independent journalism: become a member for as little as €5 a month."],
    ["To keep updated, follow the Herald on Facebook."],
    ["Do you like this article? Give a like and leave a comment!"],
    // what a site says of itself and of the article
    ["This article was first published in The Harbour Herald."],
    ["Text automatically translated from the Polish language. Show original"],
    ["The opinions expressed here are those of the author."],
    ["Our journalism is independent and is funded by readers like you."],
    ["The article continues below the advertisement"],
    ["ADVERTISEMENT – The article continues below"],
    ["[Automatic translation from Finnish. The publisher is not liable for mistakes]"],
    ["We and our 87 partners process your data. MANAGE"],
    ["You have 1 free article left this month. Subscribe from 2 pounds a week"],
    ["(Adds comment by airline, background; paragraphs 4-6)"],
    ["KERR-FLOOD/ (UPDATE 2, ADDS DEATH TOLL)"],
    // pictures
    ["The president of Russia, Vladimir Putin.REUTERS"],
    ["Photo: Jane Doe"],
    ["Photo by Jane Doe"],
    ["Pic: Rex with his medal"],
    ["Rex with the medal that he was given (Army handout)"],
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
    ["By the science team"],
    ["By our racing correspondent Jane Doe"],
    ["BY JANE DOE AND JOHN ROE, REUTERS"],
    ["Reporting by Jane Doe in Kerr; Editing by John Roe."],
    ["© 2021 The Harbour Herald"],
    ["The material may not be copied. All rights reserved."],
    ["Jane Doe and The Meridian Press contributed to this report."],
    ["Translated from the French by Anne Moreau"],
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
    ["Watch: he still wore it, and it had stopped at 2.58."],
    ["Also in the report: The ramp had been repaired twice."],
    ["Anyone with information is asked to call the police on 0800 555 0111."],
    ["If you were on board, call the coastguard on 112."],
    ["Contact with our correspondent in Kerr was lost at noon."],
    ["To our editorial office the ministry confirmed it."],
    ["Send us your story, the judge told the witnesses."],
    ["This article was amended on 12 November to correct the number of ferries."],
    ["This story appeared on the front page of the Herald in 2019."],
    ["This text was first published by the Kremlin’s press service."],
    ["Our mission in Kerr is supported by the members of the alliance."],
    ["Most read in silence, and nobody looked up."],
    ["The most read in Kerr: the letter of a boy of nine"],
    ["The judge quoted the report, page 31, at length."],
    ["Win! Win! Win!"],
    ["Stay home!  Boil the water!  Do not drive!"],
    ["Kerr » 84 houses"],
    ["Kerr / Dover / 84 ferries"],
    ["Discussion of the budget (2024) was put off"],
    ["Replies (4 of 9) came too late."],
    ["Listen to this story of a boy, the judge told the jury."],
    ["Were you on the bus? Call us on 112, the police asked."],
    ["Did you buy a ticket? Send the form to the company by Friday."],
    ["Do you have a pass? Then the tram is free."],
    ["Call us on 0800 555 0111 if the water smells."],
    ["Machine translation from Finnish has become better, a study found."],
    ["You have two free days left this year, the union says."],
    ["(Adds up to 40 crowns a month.)"],
    ["The captured pages were a handout."],
    ["By the time the rescue team"],
    ["By the winter the staff were gone."],
    ["° 84 houses"],
  ])("is none: %s", (line) => {
    expect(isFurniture(line)).toBe(false);
  });

  it("is none when it is as long as only a paragraph is", () => {
    expect(isFurniture(`Read more: ${"the whole story of the summit ".repeat(20)}`)).toBe(false);
  });
});

describe("lines that no rule was made with", () => {
  const held = (name: string): string[] =>
    readFileSync(new URL(`fixtures/${name}-held-out.txt`, import.meta.url), "utf8")
      .trim()
      .split("\n");
  const isCited = (line: string): boolean => {
    const page = ["Ferry sinks off Kerr", "The ferry sank at night.", "Nobody was hurt.", line].join("\n\n");
    return findBlocks(page, 0).some(
      ({ kind, start, end }) => kind === "paragraph" && page.slice(start, end) === line,
    );
  };

  it("are not cited where they are furniture, but for four", () => {
    expect(held("furniture").filter(isCited)).toEqual([
      "The Blast is not responsible for the content of external sites.",
      "Our newsroom is part of a global initiative that checks the trustworthiness of news.",
      "Jane Doe is a senior correspondent for the Harbour Herald. Follow her on Twitter @janedoe.",
      "You can read the whole interview here.",
    ]);
  });

  it("are all cited where they are text, however near to furniture", () => {
    const text = held("text-like-furniture");
    expect(text.filter(isCited)).toEqual(text);
  });
});

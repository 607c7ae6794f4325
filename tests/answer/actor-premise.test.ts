import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Library } from "../../src/library/library.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { answering } from "./samples.ts";

/* Whether it was who the question says, asked of the articles of two episodes: judged by reading them. */

const EPISODES = {
  seeds: {
    folder: "../../seeds",
    no: [
      "Did Germany expel Russian diplomats?",
      "Did Russia expel American diplomats?",
      "Why did NATO expel ten diplomats?",
      "When did Ukraine expel the Russian diplomats?",
      "Is it true that Germany expelled ten Russian diplomats?",
      "Were the Russian diplomats expelled by Britain?",
      "did Zakharova expel the diplomats",
      "Did Putin expel Biden's diplomats?",
      "did finland cancel the deployment of its warships",
      "did putin invite biden",
      "Did Macron propose a summit with Putin?",
      "Did Germany offer to host the summit?",
      "Did Merkel call Putin a killer?",
      "Did Blinken call Putin a killer?",
      "Did Trump call Putin a killer?",
      "Did Peskov call Putin?",
      "Did Russia accuse NATO of promoting attacks in Afghanistan?",
      "Did Zelensky visit Moscow?",
      "Did Putin call Biden a killer?",
      "Did the United Kingdom summon the US ambassador?",
      "Was the US ambassador summoned by Britain?",
      "Did Trump sign the executive order?",
      "When did Peskov sign the executive order?",
      "Did Putin sign the decree with the sanctions?",
      "Did France sanction 32 Russians?",
      "Did Ukraine ban US banks from buying Russian bonds?",
      "Did Kiev annex Crimea?",
      "Did Washington offer rewards to the Taliban?",
    ],
    yes: [
      "Did Washington expel Russian diplomats?",
      "Did America deport Russian diplomats?",
      "Did Biden expel Russian diplomats?",
      "Were Russian diplomats expelled by the United States?",
      "Were ten employees of the Russian embassy deported by the White House?",
      "Did the Biden government impose sanctions on Russia?",
      "Did Biden call Putin a killer?",
      "Did the US president call Putin a murderer?",
      "did biden phone putin on tuesday",
      "Did Biden invite Putin?",
      "Did Russia summon the US ambassador?",
      "Was the American ambassador summoned by Russia?",
      "Did Britain summon the Russian ambassador?",
      "Did Austria offer to host the summit?",
      // Whom it supported, the articles call otherwise.
      "Did the UK support the sanctions?",
      "Was Crimea annexed by Russia?",
      "Was an executive order signed by Biden?",
      "did russia put a bounty on US soldiers",
      "Did the Treasury prohibit US banks from buying bonds?",
      "Did NATO accuse Russia of the attacks in Afghanistan?",
      "Did Ukraine accuse Moscow of seeking a war?",
      "Did the US blame Russian intelligence for the cyberattack?",
      "Did Jake Sullivan speak about sanctions?",
      "did Macron meet Zelensky",
      "Did Merkel meet Zelensky?",
      "Did Trump meet Putin?",
      "Did Zelensky visit Paris?",
      "Did Peskov accuse Biden of anything?",
      "Did Russia accuse NATO?",
      "Did Canada take measures against Russia over Crimea?",
    ],
  },
  "other episode": {
    folder: "../eval/sets/other-episode/articles",
    no: ["Did Prask ask the council to suspend the mayor?", "Did Quill call on Velisch to quit?"],
    yes: [
      "Did Hydrel deny that its tanks leaked?",
      "Did the army set up distribution points?",
      "Did the Inspectorate find a corroded pipe?",
      "Was the pipe found by the Environmental Inspectorate?",
      "Did Mayor Velisch ask the council to suspend Prask?",
      "Did Velisch promise to pay the water bills?",
      "Did Clean Sorva organise the march?",
      "Did the Three Herons brewery fill bottles of water?",
      "Did Hydrel stop work in the degreasing hall?",
      "Did Drenn send samples to Rotterdam?",
      "Did Prask regret the delay?",
      "Did the health ministry dispute what the mayor said?",
      "Did Keswick want an independent inquiry?",
      "Did Quill call on Drenn to quit?",
      "Did Nordane remove Hallstrom?",
    ],
  },
};

describe.each(Object.entries(EPISODES))("%s", (_, { folder, no, yes }) => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary(join(import.meta.dirname, folder));
  });

  test.each(no)("somebody else did: %s", (question) => {
    const { status, otherwise } = library.ask(question);
    expect(status).toBe("unanswered");
    expect(otherwise).not.toEqual([]);
  });

  test.each(yes)("they did: %s", (question) => {
    expect(library.ask(question).status).toBe("answered");
  });
});

describe("nothing is sure", () => {
  const { respond } = answering({
    "a.txt": [
      "The White House expelled ten Russian envoys on Thursday. Snow fell.",
      "Norway and Canada banned the import of fish, in cooperation with Iceland. Banks closed.",
      "Merkel met Scholz in Berlin. She signed the treaty on fish. Trains stopped.",
    ],
    "b.txt": [
      "Washington expelled ten Russian envoys. Ships sank.",
      "France praised the treaty on fish. It rained.",
    ],
  });

  test.each([
    ["both did", "Did Canada ban the import of fish?"],
    ["it took part", "Did Iceland ban the import of fish?"],
    ["she may be meant", "Did Merkel sign the treaty on fish?"],
    ["nobody is named", "Did they expel ten Russian envoys?"],
    ["it is only said", "Did France say the White House expelled ten Russian envoys?"],
    ["a choice is left", "Did France or Washington expel ten Russian envoys?"],
  ])("%s: “%s”", (_, question) => {
    expect(respond(question).otherwise).toEqual([]);
  });

  test.each([
    "Did France ban the import of fish?",
    "Did Macron sign the treaty on fish?",
    "Did France expel ten Russian envoys?",
  ])("but here it is: “%s”", (question) => {
    expect(respond(question).otherwise).not.toEqual([]);
  });
});

test("that another does not do it says nothing of them", () => {
  const { respond } = answering({ "a.txt": ["Japan did not sign the pact on whales. Wind rose."] });
  expect(respond("Did Norway sign the pact on whales?")).toMatchObject({
    status: "unanswered",
    otherwise: [],
  });
  expect(respond("Did Japan sign the pact on whales?").status).toBe("answered");
});

/** What the name of a newspaper, an agency or a station ends in … */
const OUTLET_NOUN =
  /^(?:Agency|Broadcasting|Bulletin|Chronicle|Courier|Daily|Dispatch|Examiner|Express|Gazette|Globe|Guardian|Herald|Inquirer|Journal|Magazine|Mail|Mirror|News|Observer|Post|Press|Radio|Record|Register|Review|Standard|Telegraph|Television|Times|Tribune|TV|Weekly)$/;
/** … and what alone before it makes no name: "World News", "Book Review" are sections. */
const OUTLET_FILLER =
  /^(?:The|And|Of|In|World|Latest|Breaking|Top|Local|National|International|Foreign|Business|Sports?|Political|Daily|Weekly|All|More|Home|Our|Book|Film|Movie|Music|Game|Week|Year|Photo|Video|Fact)$/i;

/** "Awani Review", "The Harbour Herald": capitalised words that end as an outlet's name does. */
export function isOutlet(line: string): boolean {
  const words = line.split(/\s+/);
  return (
    words.length <= 5 &&
    OUTLET_NOUN.test(words.at(-1) ?? "") &&
    words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|and|the|in)$/.test(word)) &&
    words.slice(0, -1).some((word) => !OUTLET_FILLER.test(word))
  );
}

/*
 * Words that carry a full stop of their own, by what the stop says about the end of a sentence. A word
 * belongs in a list when news or encyclopedic English writes it with the stop, and when without the list
 * the stop would be taken for an end. Where the same letters are an everyday word ("art", "sun"), only
 * the capitalised form stands here.
 */

/** What may follow an abbreviation within the same sentence. */
export type Abbreviation =
  /** Something always does: "Mr. Peskov", "e.g. copper". */
  | "always"
  /** A number does: "No. 5", "Jan. 6". */
  | "number"
  /** A number or a month does: "Sat. Jan. 6". */
  | "date"
  /** A day, a month or a time zone does: "5 p.m. Friday". */
  | "time"
  /** Almost any name does: "Jr. High School", "Elm St. Bridge". */
  | "name"
  /** A title or a place does, in capitals throughout: "Orion Corp. Chairman Lee", "Phoenix, Ariz. Gov. Beck". */
  | "titles";

const lists: Readonly<Record<Abbreviation, string>> = {
  always: `Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Gen Col Lt Maj Capt Cmdr Cdr Sgt Cpl Pvt Pfc Adm Brig Sen Sens
    Rep Reps Gov Govs Pres Amb Rev Fr Hon Msgr Supt Insp Det Atty Mt Mts Ft vs v cf viz ca approx e.g i.e Asst Assoc Dep`,
  number: `No Nos no nos Art art Arts Sec sec Fig Figs fig figs Vol Vols vol vols p pp para paras Ch ch Eq eq Rs
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec b c d r`,
  date: "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun",
  time: "a.m p.m A.M P.M",
  name: "Jr Sr Esq Bros St Ste Ave Blvd Rd Hwy Sq al et Dept Univ Inst Ph.D M.D B.A M.A B.Sc M.Sc",
  titles: `Inc Corp Co Cos Ltd Plc Pty D.C N.Y N.J N.C S.C N.H N.M N.D S.D R.I W.Va B.C A.D Ala Ariz Ark Calif Colo Conn Del
    Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que`,
};

const kinds: ReadonlyMap<string, Abbreviation> = new Map(
  Object.entries(lists).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word): [string, Abbreviation] => [word, kind as Abbreviation]),
  ),
);

/** Letters with stops between them: "U.S", "M.I.T", "B.Com". */
const INITIALISM = /^\p{L}{1,2}(?:\.\p{L}{1,3})+$/u;

/** The kind of abbreviation that `word`, its last full stop left out, is; undefined for any other word. */
export function abbreviation(word: string): Abbreviation | undefined {
  return kinds.get(word) ?? (INITIALISM.test(word) ? "name" : undefined);
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * Words that, capitalised, open a sentence and are hardly ever part of a name: after "U.S." they tell that
 * a new sentence has begun. "Next", "First", "Under" or "Will" are not among them: "U.S. First Lady".
 */
export const OPENERS =
  words(`The This That These Those A An He She It We They You I His Her Its Our Their My Your
  But And Or So Yet Nor If In On At By For From With Without To As After Before Since Until Although Though Because
  While When Where What Who Why How Which Whether There Here Then Thus However Moreover Meanwhile Nevertheless
  Therefore Instead Still Also Even Only Most Many Some Several Few Both Each Every All Another Other Others Such No
  Not None Nobody Neither Either Once Now Today Yesterday Later Earlier Last During Among Between Despite According
  Of Again Nonetheless Additionally Furthermore Similarly Afterwards Eventually Finally Initially Currently Recently
  Perhaps Like Unlike Throughout Within Upon Through More Much Is Are Was Were Do Does Did Can Could Has Have Had Would
  Should Two Three Four Five Six Seven Eight Nine Ten It's He's She's There's They're It’s He’s She’s There’s They’re`);

/** What follows "a.m." and "p.m." in the same sentence. */
export const DAYS_AND_ZONES =
  words(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur
  Thurs Fri Sat Sun January February March April May June July August September October November December Jan Feb Mar
  Apr Jun Jul Aug Sep Sept Oct Nov Dec ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST IST Eastern
  Central Mountain Pacific Moscow Greenwich Tokyo Beijing`);

export const MONTHS =
  words(`January February March April May June July August September October November December Jan
  Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`);

/** Nouns that a single letter completes: after "Plan B." a sentence ends where after "John B." none does. */
export const LETTERED =
  words(`War Plan Vitamin vitamin Hepatitis hepatitis Group Class Type type Grade grade Part Phase
  Act Series Serie Section Appendix Division Block Exhibit Table Team Option Site Channel Malcolm`);

/** Verbs that name the speaker of the quotation before them. */
export const SAYING =
  words(`said says asked asks replied replies answered wondered wrote writes added adds shouted cried
  exclaimed demanded tweeted joked insisted argued warned told declared explained noted recalled quipped`);

/**
 * English words that say nothing of what a text is about: the Snowball project's list
 * (https://snowballstem.org/algorithms/english/stop.txt) with the contractions as they stand once apostrophes
 * are folded away, the titles of persons, and the words of chat that only belong to the asking ("please", "lol").
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are arent as at be because been before being below
  between both but by cant cannot could couldnt did didnt do does doesnt doing dont down during each few for from
  further had hadnt has hasnt have havent having he hed hell her here heres hers herself him himself his how hows
  i id ill im if in into is isnt it its itself ive just lets me more most mustnt my myself no nor not of off on once
  one or other ought our ours ourselves out over own same shant she shed shes should shouldnt so some such
  than that thats the their theirs them themselves then there theres these they theyd theyll theyre theyve this
  those through to too under until up us very was wasnt we wed well were weve werent what whats when whens where
  wheres which while who whos whom whose why whys will with wont would wouldnt you youd youll youre youve your yours
  yourself yourselves can may might must shall couldve mightve mustve shouldve wouldve really actually exactly ever even yet still
  done nobody else finally
  anything something everything nothing thing things stuff kind sort lot lots bit
  mr mrs ms miss dr prof sir madam
  please hey hi hello ok okay thanks thank pls plz sorry u ur r wtf lol lmao omg btw tbh imo idk bro dude guys
  yo hm hmm wat wats gonna wanna gotta cuz cos whatever rn ngl tho thx ty asap fyi http https www com
  get gets got getting gotten`.split(/\s+/u),
);

import { lines } from "./phrases.ts";

/* Words that lead to other stories, in lower case and without punctuation at the end. */

/** Whole lines that a list of links to other stories hangs on. */
export const LIST_LABELS: ReadonlySet<string> = new Set(
  lines(`
    related
    related articles
    related stories
    related posts
    related topics
    related news
    more stories
    more news
    most read
    most popular
    top stories
    latest news
    trending
    trending now
    recommended
    recommended for you
    you may also like
    you might also like
    editors picks
    up next
    read next
    read more
    read also
    also read
    see also
    more on this
    more on this story
    promoted content
    sponsored content
    from the archive
    from our archives
    further reading
    editors choice
    what to read next
    on the same subject
    on the same topic
  `),
);

/** What leads to another story, with a colon behind it: "Related: …". */
export const LINK_LABELS: readonly string[] = lines(`
    related
    related article
    related articles
    related story
    related stories
    recommended
    trending
    most read
    up next
    now read
    now watch
    read this next
    what to read next
    tags
    topics
    our standards
    further reading
    related reading
    editor's pick
    editor's choice
    in case you missed it
    icymi
    you may be interested in
    you might be interested in
    it may interest you
    may interest you
    this may interest you
    on the same subject
    on the same topic
    on this topic
    to read also
    to read
    from the archive
    from the archives
    from our archive
    from our archives
    also on this site
    background reading
`);

/**
 * What leads to another story with a gap behind it, too ("Also Read  The 10 most …"), and with nothing behind it where
 * the line is no sentence: "Read more about the summit".
 */
export const LINK_OPENINGS: readonly string[] = lines(`
    also read
    read also
    also see
    see also
    see more
    read more
    read next
    read this
    read the full story
    more from
    more on
    don't miss
    must read
    you may also like
    you might also like
    click here
    continue reading
    filed under
    explore more
    find out more
    learn more
`);

/** As above, where no full stop ends the line: "Watch: he still wore it." */
export const TITLE_LABELS: readonly string[] = lines(`
    watch
    watch now
    watch live
    watch video
    listen
    listen now
    read
    previous
    next
    in pictures
    in photos
    in video
`);

/** What other stories are called between paragraphs, with a colon behind it; an article's own headline may be, too. */
export const GENRES: readonly string[] = lines(`
    analysis
    explained
    explainer
    opinion
    comment
    commentary
    editorial
    column
    podcast
    interview
    profile
    review
    quiz
    gallery
    live
    live updates
    live blog
    fact check
    exclusive
    infographic
    timeline
    the big read
`);

/*
 * Words that page furniture is written with, in lower case and without punctuation at the end. A phrase belongs
 * here when many sites print it in their templates, and when an article would hardly begin a sentence with it or,
 * for whole lines, consist of it.
 */

const lines = (list: string): readonly string[] =>
  list
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

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
  `),
);

/** Other whole lines: buttons, labels, parts of a comment form. */
export const LABELS: ReadonlySet<string> = new Set(
  lines(`
    leave a reply
    leave a comment
    leave a comment cancel reply
    leave a reply cancel reply
    cancel reply
    post comment
    post a comment
    add a comment
    join the conversation
    comment
    comments
    comments are closed
    view comments
    show comments
    load comments
    your email address will not be published
    your email address will not be published required fields are marked
    required fields are marked
    save my name email and website in this browser for the next time i comment
    name
    email
    website
    share
    share this
    share this article
    share this story
    share this post
    share on facebook
    share on twitter
    share on whatsapp
    share via email
    copy link
    tweet
    facebook
    twitter
    whatsapp
    linkedin
    print
    print this article
    save
    bookmark
    like this
    like loading
    advertisement
    advertising
    sponsored
    skip to content
    skip to main content
    menu
    home
    search
    close
    log in
    sign in
    sign up
    register
    subscribe
    subscribe now
    know more
    learn more
    find out more
    see more
    show more
    load more
    view more
    continue reading
    click here
    scroll down for video
    previous post
    next post
    previous article
    next article
    back to top
    tags
    topics
    about the author
    about us
    contact us
    privacy policy
    terms of use
    terms of service
    cookie policy
    accept
    accept all
    accept cookies
    accept all cookies
    all rights reserved
    watch live
    live
    listen to this article
    follow us
    follow us on
    follow us on twitter
    follow us on facebook
    follow us on google news
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
    watch
    watch now
    listen
    trending
    most read
    up next
    previous
    next
    tags
    topics
    in pictures
    our standards
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

/** What only a site says to its visitor; such a line is furniture even as a whole sentence. */
export const SITE_OPENINGS: readonly string[] = lines(`
    we use cookies
    this site uses cookies
    this website uses cookies
    this site uses akismet
    by continuing to use this site
    by continuing to use our site
    by continuing to browse
    by clicking accept
    by clicking “accept
    by subscribing you agree
    by signing up you agree
    by submitting this form
    please enable javascript
    please turn off your ad blocker
    subscribe to our
    subscribe to the newsletter
    subscribe for
    sign up for our
    sign up to our
    sign up for the newsletter
    sign up to receive
    get our newsletter
    enter your email address
    your email address will not be published
    you must be logged in to
    log in to comment
    follow us on
    like us on facebook
    join our telegram
    join our whatsapp
    download our app
    download the app
    click here to
    support our journalism
    thank you for reading
    notify me of
    save my name
    the comments below have been moderated
    the comments below have not been moderated
    do you have a story?
`);

/** Labels before the words or the source of a picture. */
export const CREDIT_LABELS: readonly string[] = lines(`
    photo
    photos
    photograph
    photo credit
    file photo
    image
    image credit
    image source
    image copyright
    image caption
    picture
    picture credit
    credit
    caption
    media caption
    illustration
    graphic
    video
`);

/** Whole lines that an article's own points hang on. */
export const SUMMARY_LABELS: ReadonlySet<string> = new Set(
  lines(`
    summary
    key points
    key takeaways
    highlights
    at a glance
    in brief
  `),
);

/** Agencies and picture services whose names are printed behind a caption. */
export const AGENCIES: readonly string[] = lines(`
    reuters
    ap
    ap photo
    afp
    efe
    dpa
    epa
    epa-efe
    ansa
    pti
    ani
    ians
    tass
    sputnik
    xinhua
    upi
    bloomberg
    getty
    getty images
    afp via getty images
    shutterstock
    alamy
    associated press
    agence france-presse
`);

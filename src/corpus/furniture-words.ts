import { lines } from "./phrases.ts";

/*
 * Words that page furniture is written with, in lower case and without punctuation at the end. A phrase belongs
 * here when many sites print it in their templates, and when an article would hardly begin a sentence with it or,
 * for whole lines, consist of it.
 */

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
    pin
    like
    facebook
    twitter
    whatsapp
    linkedin
    print
    print this article
    print this page
    gift this article
    report an error
    report a mistake
    save
    bookmark
    like this
    like loading
    advertisement
    advertising
    sponsored
    skip to content
    skip to main content
    skip to navigation
    accessibility links
    accessibility help
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
    paid content
    partner content
    paid post
    advertorial
  `),
);

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
    pic
    pics
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

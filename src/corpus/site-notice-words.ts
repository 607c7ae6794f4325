import { lines } from "./phrases.ts";

/** What only a site says to its visitor, in lower case: such a line is furniture even as a whole sentence. */
export const NOTICE_OPENINGS: readonly string[] = lines(`
    we use cookies
    we and our partners use
    we and our partners store
    we've updated our privacy
    we have updated our privacy
    we value your privacy
    we may earn a commission
    we may earn commission
    this site uses cookies
    this website uses cookies
    this site uses akismet
    this site is protected by recaptcha
    this content is hosted by
    this content is provided by
    by continuing to use this site
    by continuing to use our site
    by continuing to browse
    by clicking accept
    by clicking “accept
    by subscribing you agree
    by signing up you agree
    by submitting this form
    manage your privacy
    manage your cookie
    manage cookie
    your browser does not support
    please enable javascript
    please enable cookies
    please turn off your ad blocker
    please disable your ad blocker
    to view this video
    to view this content
    to watch this video
    to play this video
    to continue reading
    to keep reading
    to read the rest of this
    to read the full article
    to read this article
    unlock this article
    unlock the rest
    already a subscriber
    already a member
    already subscribed
    not a subscriber
    for subscribers only
    only for subscribers
    you have reached your limit of
    you have read your last free
    you have read all your free
    your support makes our
    your support helps us
    your contribution helps us
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
    your email address will not be shown
    your e-mail address will not be published
    you must be logged in to
    you need to be logged in to
    log in to comment
    log in to leave a comment
    be the first to comment
    be the first to leave a comment
    be the first to have your say
    follow us on
    follow us also on
    follow us too on
    like us on facebook
    find us on facebook
    join our telegram
    join our whatsapp
    download our app
    download the app
    turn on notifications
    enable notifications
    click here to
    click here for
    support our journalism
    thank you for reading
    notify me of
    save my name
    the comments below have been moderated
    the comments below have not been moderated
    all comments are subject to
    comments are moderated
    got a tip?
    got a story?
    got a news tip?
    do you have a story?
    do you have a tip
    do you have a news tip
    do you have a story for
    have you got a story
    have a tip?
    have a story?
    know more?
    know something?
    email the author
    contact the author
    write to the author
    read about our
    read more about our
    our live coverage has ended
    this live blog
    this is a breaking news story
    this is a developing story
    this story is developing
    this story is being updated
    this article is being updated
    more details to follow
    more to follow
`);

/** What a site bids its visitors do. */
export const BIDDINGS: readonly string[] = lines(`
    become
    buy
    call
    check
    click
    comment
    contact
    discover
    donate
    email
    e-mail
    enjoy
    fill in
    follow
    get
    give
    help
    include
    join
    leave
    listen
    message
    never miss
    read
    receive
    register
    see
    send
    share
    sign up
    stay
    subscribe
    support
    tell
    try
    turn on
    visit
    vote
    whatsapp
    write
`);

/** Networks where sites are followed. */
export const NETWORKS: readonly string[] = lines(`
    facebook
    twitter
    x
    instagram
    whatsapp
    telegram
    youtube
    tiktok
    linkedin
    bluesky
    threads
    mastodon
    google news
    social media
`);

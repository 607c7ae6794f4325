/** What may stand for words of what is done and said in news of any kind. */
export const GENERAL = `
area, region, district, zone
district, borough, county
province, region, state, county
north, northern
south, southern
abroad, overseas, foreign, foreign country
foreign, overseas, international
around the world, worldwide, global
everywhere, nationwide, across the country
inside, indoors, within
outside, outdoors
bottom, lowest, floor
edge, border, rim
middle, centre, heart
organisation, group, body, association, org
organise, arrange, stage, set up
arrange, schedule, set up
organiser, host, promoter
participant, attendee, delegate
meet, encounter, see
meeting, session, gathering, assembly
event, occasion, happening
stay away, boycott, avoid, not attend
boycott, shun, stay away, refuse to attend
skip, not attend, absent
skip, fail to attend
unveil, present
identify, identity, name, recognise
nickname, known, dub, called
rename, change name, new name
slogan, motto, chant
flag, banner
banner, placard, poster
colour: red, blue, green, yellow, orange, white, black, brown, purple
press, media, newspapers
reporter, journalist, correspondent, news crew
editor, editorial, journalist
publish, release, print, bring out
broadcaster, channel, station, network, tv station
spokesman, representative, statement
no comment, decline to comment, refuse to comment, would not say
opinion, view, thought, feel
feel, think, sense
volunteer, helper, unpaid
reject, turn down, throw out
approve, agree, green light, give the go-ahead
fight, struggle, battle, combat
fight, brawl, scuffle, punch-up
clash, confrontation, scuffle
chase, pursue, pursuit
follow, chase, tail, pursue
bite, maul
break in, enter, intrude
steal, take, theft
dig, excavate, tunnel
climb, scale, go up
jump, leap
swim, bathe, swimmer
sleep, asleep, rest
eat, consume, food
drink, consume, swallow
swallow, eat
grow, cultivate, raise
build, construct, erect, put up
design, architect
test, trial, try
teach, instruct
read, study
write, pen
draw, sketch
perform, act, play
turn up, attend, show up, be present
`;

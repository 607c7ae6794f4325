/*
 * What people call the things that news writes about in its own way. A line belongs in here when its words can
 * stand for each other in most sentences of most news (politics, conflict, economy, crime, disaster, health,
 * sport), whatever the episode. Names, and words that only one episode uses so, belong in the names file
 * beside the articles. Each line holds words and phrases in their base forms; the analyser folds inflection
 * and some derivation ("prohibition"), but not all of it, so "expel" and "expulsion" both stand here.
 */
const LINES = `
expel, expulsion, deport, kick out, throw out, send home, oust, boot, boot out, send packing, declare persona non grata
diplomat, envoy, diplomatic staff, embassy staff, embassy employee, consular official, diplomatic mission, legation
ambassador, envoy, head of mission
embassy, mission, delegation, legation, consulate
sanction, penalty, punitive measure, restriction, punish, penalise, curb, embargo, blacklist
ban, prohibit, bar, forbid, outlaw, not allow, stop from
restrict, limit, curb, clamp down, tighten
hack, hacker, cyberattack, cyber attack, breach, cyber espionage, intrusion, break into, compromise
spy, espionage, intelligence, secret service, spook, secret agent
spy agency, intelligence service, intelligence agency, secret service, security service
meddle, interfere, tamper, influence, manipulate, rig, sway
election, vote, ballot, poll, race, campaign
accuse, blame, allege, charge, claim, point the finger, fault, hold responsible
deny, denial, dismiss, reject, rebuff, brush off, refute, shrug off, scoff, nonsense, rubbish
reject, refuse, turn down, decline, rebuff, say no, snub, not accept
accept, agree, say yes, take up, welcome, approve
admit, concede, acknowledge, confess
agree, agreement, deal, accord, pact, treaty
meet, summit, talks, sit down, get together, face to face, negotiation
call, phone call, telephone conversation, telephone call, phone, conversation, ring up, talk by phone, spoke by phone
talk, discuss, speak, conversation, dialogue, negotiate
host, stage, hold, organise, venue
offer, propose, suggest, invite, idea, initiative
summon, call in, haul in, convene, order in
support, back, stand by, stand behind, stand next to, side with, side, solidarity, endorse
ally, partner, friend
praise, welcome, hail, commend, applaud
criticise, condemn, slam, blast, denounce, rebuke, attack, decry
insult, slur, name call, offend
angry, anger, fury, furious, mad, outrage, upset, irritate, annoy
pleased, satisfied, happy, glad, positive, welcome
worry, concern, fear, afraid, alarm, anxious, uneasy
threat, threaten, danger, menace, risk
warn, caution, threaten
respond, response, react, reaction, answer, reply, retaliate, hit back, counter
promise, pledge, vow, commit, undertake
order, decree, executive order, command, instruct, directive
sign, approve, enact
announce, unveil, declare, disclose, reveal, make public
say, state, statement, remark, comment, describe, explain, argue, claim
word, term, describe, call, label
mention, cite, refer, quote
inform, tell, notify, brief, let know
report, according, news, story
leader, president, head of state, ruler, premier, chief
counterpart, opposite number
president, head of state, commander in chief, potus
people, ppl, person, individual, folk, citizen
found, create, establish, set up, form
apart, besides, another
together, cooperate, collaborate, work together, join, join forces
hurry, rush, quick, fast, haste
hold back, restraint, moderate, proportionately, go further
sure, certain, convinced, confident, know
season, summer, winter, autumn, spring
topic, issue, subject, matter, problem, area, question
purpose, aim, intention, attempt, goal
view, opinion, stance, position, think, consider, believe
behave, behavior, conduct, act, pattern
inquiry, investigate, probe, look into, dig
renounce, give up, forget, abandon
live, public, broadcast, televised, online, internet
debate, discussion, conversation, talk, argue
insult, call, name, describe, refer
reside, live, inhabitant
business, transaction, deal, trade, commerce
publish, maker, developer, print
technically, way, method, means
owe, debt, borrow, loan
beforehand, ahead, earlier, advance
spokesman, spokesperson, spokeswoman, press secretary, mouthpiece
official, authority, civil servant, functionary, representative
minister, secretary, cabinet member
foreign ministry, foreign office, state department, chancellery, ministry of foreign affairs
treasury, finance ministry, exchequer
government, govt, gov, administration, executive, authorities, cabinet, state
parliament, congress, lawmaker, legislature, legislator
party, faction, bloc
country, nation, state, land
world, global, international
tension, friction, strain, hostility, standoff, confrontation
ties, relation, relationship, link, bond
improve, mend, repair, normalise, better, reset, thaw
worsen, deteriorate, go downhill, sour, cloud, decline, get worse, go wrong
escalate, spiral, intensify, ramp up, flare
de-escalation, calm, ease, cool down, reduction in escalation, defuse
war, conflict, fighting, battle, combat, hostilities, offensive
attack, assault, strike, raid, hit, target
invade, invasion, occupy, occupation, annex, seize, take over, grab, capture
soldier, troop, force, military, army, serviceman, armed forces
troop buildup, build up, massing, amass, concentration of forces, concentrate, gather, deployment
maneuver, exercise, drill, war game
warship, naval ship, navy, naval, destroyer, vessel, ship, boat
cancel, call off, scrap, drop, abandon, withdraw, pull out
withdraw, pull back, pull out, retreat, reduce, leave
border, frontier, boundary
rebel, separatist, insurgent, militant
weapon, arms, gun, missile
disarmament, arms control, arms reduction
nuclear, atomic
bounty, reward, prize, bribe, pay, payment, money
bribe, bribery, pay off, buy off, kickback, corrupt
kill, murder, slay, assassinate, dead, death, die
killer, murderer, assassin
poison, nerve agent
opposition, dissident, critic, opponent
jail, prison, detain, detention, imprison, lock up, behind bars, custody
arrest, detain, custody, seize, nab
court, judge, trial, tribunal
crime, offence, wrongdoing, felony
police, cop, officer, law enforcement
protest, demonstrate, rally, march, riot
human rights, abuse, violation
company, firm, business, corporation, enterprise
tech, technology, software
software, program, app, application, code
user, customer, client
flaw, vulnerability, weakness, hole, bug, back door, backdoor
employee, worker, staff, personnel, member
bank, lender, financial institution
bond, debt, sovereign debt, loan, borrowing, security
buy, purchase, acquire, invest, put money, trade
invest, investor, put money in
sell, sale, trade, market
money, cash, fund, currency, finance
currency, ruble, rouble, dollar, exchange rate
asset, property, holding, possession, belonging
freeze, block, seize, lock
cost, price, expense, bill
price, inflation, cost of living
economy, economic, financial
tax, duty, levy, tariff
job, work, employment, post
rich, wealthy, oligarch, tycoon, billionaire
poor, poverty, needy
big, large, huge, massive, giant, major, enormous, vast
small, little, minor, limited, tiny
quarter, fourth, 25 percent
percent, percentage, share, proportion, fraction
half, fifty percent
around, roughly, approximately, nearly
begin, start, kick off, launch, open, commence, initiate, set off
end, finish, stop, halt, cease, conclude, quit
plan, intend, intention, prepare, aim, want, mean
happen, occur, take place, come about
cause, reason, motive, justification, pretext, excuse
result, consequence, effect, impact, fallout, outcome
hurt, harm, damage, undermine, hit, weaken
help, aid, assist, favor, support, promote, facilitate, boost
favor, benefit, prefer, in favor
prevent, stop, block, keep from, avoid, avert
avoid, prevent, avert, stay away
increase, rise, grow, growth, raise, climb, jump, surge, go up
decrease, fall, drop, decline, reduce, cut, shrink, go down, lower
strengthen, reinforce, toughen, harden, tough, assertive, firm, hard
go easy, appease, soft, lenient
aim, goal, purpose, objective, target
demand, call for, ask for, request, insist, urge
urge, ask, call on, appeal, request
allow, permit, let, authorise, enable
force, compel, make, oblige
try, attempt, seek, effort, bid
fail, failure, flop, collapse
succeed, success, manage, achieve
win, victory, beat, defeat, triumph
lose, loss, defeat
lie, false, untrue, fake, disinformation, misinformation, propaganda
disinformation, misinformation, fake news, propaganda, false information, lie
true, truth, fact, confirm, verify
prove, proof, evidence, show
secret, classified, confidential, covert
anonymous, unnamed, condition of anonymity, unidentified
journalist, reporter, press, media, correspondent
newspaper, paper, daily, news agency, outlet, magazine
news conference, press conference, briefing
speech, address, remarks
internet, online, web, net
climate, global warming, environment
pandemic, covid, coronavirus, virus, outbreak
vaccine, jab, shot
hospital, clinic, ward
doctor, physician, medic
sick, illness, disease
child, kid, minor, youngster
student, pupil
school, college, university
earthquake, quake, tremor
flood, inundation
fire, blaze, wildfire
storm, hurricane, cyclone, typhoon
crash, accident, collision, wreck
plane, aircraft, jet, airliner, flight
car, vehicle, automobile
injure, wound, hurt
rescue, save
victim, casualty
refugee, migrant, asylum seeker, displaced
immigration, migration
leave, depart, exit, go
arrive, come, reach
visit, travel, trip, go to
return, come back, go back
today, same day
yesterday, day before, day earlier
soon, shortly, quickly, near future, short term
early, premature, too soon
delay, postpone, put off
first time, never before, unprecedented
former, previous, predecessor, ex
next, following, successor
new, fresh, latest, additional
several, multiple, many, various
dangerous, hazardous, risky
important, significant, key, crucial, essential, major
difficult, hard, tough
honest, sincere, frank, candid
polite, respectful
stable, steady, predictable
proportionate, proportional, measured, moderate
crisis, emergency, disaster, catastrophe
strategy, strategic, plan
region, area, zone, territory
peninsula, region
neutral ground, third country, neutral territory
eastern, east
western, west
`;

/** Lines of words and phrases that news and everyday speech use for the same thing. */
export const EVERYDAY_WORDS: readonly (readonly string[])[] = LINES.trim()
  .split("\n")
  .map((line) => line.split(",").map((form) => form.trim()));

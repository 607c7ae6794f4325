/** What may stand for words of crime, police, courts and prisons. */
export const CRIME = `
criminal, offender, crook, felon, lawbreaker, culprit
suspect, accused, defendant, alleged, alleged offender
defendant, accused, on trial, in the dock
charge, accuse, indict, prosecute, count
prosecute, take to court, bring to trial, put on trial
prosecutor, district attorney, prosecution
sue, lawsuit, take to court, legal action, suit, litigation, file a claim, civil action
lawsuit, suit, case, legal action, claim, court case
plaintiff, claimant, complainant
lawyer, attorney, solicitor, barrister, counsel, advocate, legal team
judge, magistrate, justice, court, bench
jury, juror, panel
trial, hearing, proceedings, court case, case
hearing, court appearance, appear in court, session
verdict, judgment, decision, finding
sentence, jail, prison, jail term, prison term, prison sentence, jail time, years in prison, years in jail, how long in jail
life sentence, life imprisonment, life in prison, life behind bars, jailed for life
death penalty, capital punishment, execution, death sentence
fine, penalty, pay a fine, monetary penalty
community service, unpaid work
suspended sentence, probation
parole, early release, release from prison, let out
release, free, set free, let go, let out
bail, release, bond
remand, hold in custody, in custody, detain
convict, find guilty, guilty
guilty, convicted, to blame, at fault
plead, plea, say guilty
acquit, acquittal, clear, not guilty, find not guilty, let off
innocent, not guilty, did nothing wrong, blameless
appeal, challenge, contest, court of appeal
pardon, amnesty, clemency, forgive
testify, testimony, give evidence, take the stand, witness statement
witness, onlooker, bystander, eyewitness, saw it happen
evidence, proof, exhibit
confess, admit, come clean
warrant, arrest warrant, wanted
manhunt, search, hunt for, on the run, at large
on the run, fugitive, at large, escape, wanted
fugitive, runaway, escapee, wanted man
extradite, hand over, send back
investigator, detective, inspector
detective, inspector, sleuth
crime scene, scene, spot
cctv, security camera, surveillance camera, footage, camera
footage, video, clip, film
police station, precinct, station
police: detective, constable, sergeant, inspector, sheriff, trooper
arrest, take into custody, pick up, handcuff, cuff, round up, bust
catch, capture, arrest, apprehend, nab
question, interrogate, interview, quiz, grill
steal, theft, thief, rob, robbery, nick, swipe, loot, pinch, make off with, get away with
thief, robber, burglar, looter, raider, intruder
rob, robbery, hold up, heist, mug, stick-up
burglary, break in, burgle, burglar
heist, robbery, theft, raid
shoplift, steal
loot, plunder, ransack, pillage
haul, stolen goods, loot
pickpocket, thief, bag snatcher
fraud, scam, swindle, con, deception, cheat, rip off
fraudster, scammer, con man, con artist, swindler
embezzle, misappropriate, misuse of funds, siphon, pocket
launder, money laundering, dirty money
forge, forgery, fake, counterfeit
tax evasion, dodge tax, tax dodge, not pay tax, tax fraud
blackmail, extort, ransom
ransom, ransom demand, demand money
kidnap, abduct, snatch, take hostage
missing, disappear, vanish, lost, go missing
murder, homicide, slaying, manslaughter
manslaughter, unlawful killing, negligent homicide
murderer, killer, assassin, hitman, serial killer
stab, knife, knife attack
knife, blade, dagger, machete
strangle, choke, suffocate, smother
beat, beat up, assault, batter, punch, rough up
assault, battery, bodily harm
punch, blow, slap
rape, sexual assault, sex attack, sexual abuse
sexual harassment, grope, sexual misconduct, harass
harass, stalk, bully, pester
abuse, mistreat, ill-treat, maltreatment, cruelty
domestic violence, domestic abuse, wife beating
drug, narcotic, substance, dope
drug: cocaine, heroin, cannabis, marijuana, ecstasy, fentanyl, methamphetamine, opioid
cannabis, marijuana, weed, pot, hashish
cocaine, coke, crack
drug dealer, pusher, trafficker, drug gang, cartel
cartel, drug gang, syndicate, mafia
gang, mob, crew, mafia, crime group
organised crime, mafia, mob, underworld
vandalism, deface, smash up, graffiti
arson, arsonist, start a fire, set fire to, set alight, torch, firebug
hit and run, drive off
drunk driving, driving under the influence, dui, drunk at the wheel
drunk, intoxicated, under the influence, tipsy, wasted
speeding, over the limit, too fast
break the law, violate, offence, breach, illegal
illegal, unlawful, against the law, illicit, banned
legal, lawful, allowed, permitted
negligence, neglect, carelessness, reckless, fail to act
neglect, ignore, disregard, overlook
cover up, hush up, conceal, hide, sweep under the carpet
hide, conceal, cover up, keep secret
whistleblower, tip off, leaker, insider
tip off, tip, lead
informant, snitch, grass
complain, complaint, grievance, object
compensation, payout, settlement, redress, pay out
settlement, out of court, settle, deal
jailbreak, prison break, break out, escape from prison
inmate, prisoner, convict, detainee
warden, prison officer, jailer
racism, racist, race hate, discrimination
discriminate, bias, prejudice, unfair treatment
hate crime, hate speech, racism
`;

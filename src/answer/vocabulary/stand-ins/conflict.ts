/** What may stand for words of war, weapons, terror and espionage. */
export const CONFLICT = `
air force, warplane, fighter jet, military aircraft
commander, general, chief, officer
soldier: private, sergeant, marine, conscript, reservist, paratrooper
weapon: knife, bomb, grenade, rocket, machete, sword
gun, firearm, pistol, rifle, handgun, shotgun, weapon
bullet, round, ammunition, ammo
ammunition, ammo, shell, round, munition
missile, rocket, projectile
bomb, explosive, device, ied, explosive device
bomb, bombard, shell, air strike, airstrike, pound
air raid, air strike, airstrike, bombing
drone, unmanned aircraft, uav, unmanned aerial vehicle
tank, armour, armoured vehicle
shoot down, bring down, intercept
air defence, anti-aircraft, missile defence
explode, explosion, blast, blow up, go off, detonate
shoot, fire, open fire, gun down, gunfire
ambush, surprise attack
siege, blockade, surround, encircle, besiege
blockade, close off, cut off
front, front line, frontline, battlefield
advance, push forward, gain ground, move forward
retake, recapture, liberate, take back
surrender, give up, lay down arms, capitulate
ceasefire, cease-fire, truce, armistice, stop fighting, end of fighting, lull
peace talks, negotiation, peace process
peace, peace deal, settlement, truce
peacekeeper, blue helmet, peacekeeping force, un force
hostage, captive, prisoner, abductee
prisoner of war, pow, captured soldier, captive
prisoner swap, prisoner exchange, exchange of prisoners
civilian, non-combatant, ordinary people
civil war, internal conflict
genocide, ethnic cleansing, massacre, mass killing
massacre, slaughter, mass killing, bloodbath, carnage
war crime, atrocity, crime against humanity, abuse
terrorist, militant, extremist, jihadist
terrorism, extremism, terror attack, terrorist attack
suicide bomber, bomber
attacker, assailant, gunman, perpetrator, shooter
gunman, shooter, armed man
gang, armed group, militia, mob
militia, armed group, paramilitary, fighter
fighter, combatant, militant, insurgent
mercenary, hired gun, private military contractor
draft, conscription, call up, mobilise, military service
deserter, flee, absent without leave
veteran, ex-serviceman, former soldier
base, barracks, garrison, military base, camp
submarine, sub, u-boat
aircraft carrier, carrier, warship
convoy, column, line of vehicles
land mine, landmine, mine
chemical weapon, nerve agent, poison gas, chemical attack
nuclear weapon, nuke, atomic bomb, warhead, nuclear bomb
casualty, dead and wounded, death toll, loss
death toll, how many died, number of dead, number of deaths, toll
flee, escape, run away, run for their lives, get away, seek refuge
humanitarian aid, relief supplies, aid convoy, food aid
spy: mole, double agent, informant, sleeper
wiretap, eavesdrop, bug, listen in, intercept, surveillance
surveillance, spying, monitor, watch, wiretap
leak, disclose, reveal, make public, let out
cyberattack: ransomware, malware, phishing, data breach, virus
malware, virus, malicious software, malicious code
retaliate, revenge, reprisal, hit back, pay back, strike back, get back at
revenge, vengeance, retaliation, reprisal
defend, defence, protect, shield
guard, sentry, security guard, bodyguard
bodyguard, security detail, minder
`;

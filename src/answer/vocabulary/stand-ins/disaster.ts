/** What may stand for words of accidents, weather, fire, rescue and death. */
export const DISASTER = `
accident, incident, mishap, tragedy, disaster
disaster: earthquake, flood, hurricane, tsunami, landslide, wildfire, drought, eruption, avalanche, famine
tragedy, disaster, catastrophe, calamity
emergency, crisis, alert, urgent
emergency services, first responder, rescuer, rescue team, rescue worker
firefighter, fireman, fire crew, fire brigade, fire service, fire department
fire engine, fire truck, fire crew, fire appliance
paramedic, ambulance crew, ambulance, first aider
ambulance, paramedic, emergency vehicle
coastguard, coast guard, lifeboat, sea rescue
rescuer, rescue worker, search team, rescue crew, emergency worker
rescue, save, pull out, pull from, bring to safety, free
search and rescue, search, rescue operation, look for survivors
survivor, survive, alive, make it, pull through, live through
trapped, stuck, stranded, cut off, buried
stranded, stuck, marooned, cut off
rubble, debris, ruin, wreckage
wreckage, debris, remains, wreck
collapse, cave in, fall down, give way, crumble, come down
evacuate, move out, leave home, clear, flee, take to safety
evacuee, evacuated, displaced, homeless
shelter, refuge, temporary housing, emergency accommodation
alarm, siren, alert, warning
alert, warning, notice
fire, blaze, inferno, flame, burn, go up in flames, in flames
burn, scorch, char, go up in smoke, gut
burn down, destroy, gut, raze
put out, extinguish, douse, bring under control, under control
spark, ignite, set off, trigger
smoke, fume, plume
explosion, blast, bang, boom
leak, spill, seep, escape, discharge, release
gas leak, smell of gas
spill, slick, discharge
chemical, substance, toxic substance, toxin
chemical: acid, ammonia, chlorine, solvent, pesticide, mercury, cyanide, bleach
toxic, poisonous, harmful, hazardous, noxious
poison, toxin, toxic, contaminate
radiation, radioactive, nuclear leak
drown, go under, lose life in water
sink, capsize, founder
capsize, overturn, tip over, sink
run aground, ground, hit rocks
crash, collide, collision, smash, run into, plough into, pile-up, bump
derail, come off the rails, come off the tracks, jump the tracks
skid, slide, lose control, veer off
go off the road, veer, plunge, come off the road
emergency landing, forced landing, crash landing, land
black box, flight recorder, data recorder, voice recorder
pile-up, crash, multiple collision
fall, plunge, plummet, drop
landslide, mudslide, landslip, rockslide, mudflow
avalanche, snowslide, wall of snow
tsunami, tidal wave, giant wave
wave, swell, surge
volcano, eruption, lava, ash
earthquake, quake, tremor, aftershock, seismic, shake, magnitude
aftershock, tremor, another quake
flood, inundate, under water, submerge, swamp, deluge, high water
flash flood, torrent, sudden flood
dam, barrage, embankment, dyke, levee
burst, rupture, give way
overflow, burst its banks, spill over
rain, downpour, rainfall, shower, torrential rain, wet weather
storm, tempest, gale, high wind, squall, bad weather
storm: tornado, thunderstorm, blizzard
tornado, twister, whirlwind, funnel cloud
lightning, thunderstorm, thunder, bolt
wind, gust, gale
snow, blizzard, snowfall, snowstorm
ice, frost, freeze, icy
cold, chilly, freezing, cold snap
hot, heat, heatwave, heat wave, high temperature
drought, dry spell, lack of rain, water shortage, dryness
famine, hunger, starvation, food shortage
weather, forecast, conditions
weather forecaster, meteorologist, met office, weather service, forecaster
landfall, hit the coast, come ashore
power cut, blackout, outage, power outage, without power, no electricity, without electricity, lights out
destroy, destruction, wreck, ruin, devastate, flatten, level, wipe out, raze
damage, harm, destruction, wreck
devastation, destruction, havoc
injury, wound, hurt, harm, burn, fracture
injury: concussion, cut, bruise
seriously injured, critically injured, critical condition, badly hurt, in critical condition, severe injuries, fight for life
minor injury, slightly hurt, lightly injured, slight injuries
unhurt, unharmed, uninjured, safe, without a scratch
dead, fatal, lifeless, deceased, die, death
die, death, dead, pass away, lose their lives, lose his life, lose her life, perish, succumb
fatal, deadly, lethal, mortal
body, corpse, remains, dead person
bury, burial, funeral, lay to rest
funeral, burial, memorial service, last respects, wake
mourn, grieve, grief, pay tribute
condolence, sympathy, tribute
memorial, monument, commemoration, remembrance
anniversary, commemorate, years since
cause, origin, what caused, source, reason, blame
human error, mistake, pilot error
mistake, error, blunder, slip, slip-up, oversight, mess up, screw up
fault, defect, failure, malfunction, breakdown, flaw
malfunction, break down, fail, go wrong, not work
faulty, defective, not working
safety, safe, security
safety rule, safety regulation, health and safety, safety standard
inspect, check, look over
inspector, auditor
risk, danger, hazard, threat
unsafe, dangerous, not safe
warning sign, red flag, early warning
precaution, safeguard, preventive measure
prepare, get ready, ready
happen, occur, take place, break out
break out, erupt, begin
aftermath, wake, consequence
rebuild, reconstruct
clean up, cleanup, clear up, decontaminate
recover, recovery, get better, get back on feet
`;

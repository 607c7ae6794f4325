/** What may stand for words of science, technology, environment and energy. */
export const SCIENCE = `
scientist, researcher, expert, academic, boffin
researcher, scientist, academic, team
expert, specialist, analyst, scholar
analyst, expert, observer, commentator
engineer, technician, mechanic
inventor, invent, come up with
invention, innovation, breakthrough
study, research, paper, survey
research, study, science
experiment, trial
discover, discovery, find, detect
find, discover, come across, locate, uncover
breakthrough, milestone, advance
measurement, reading, data
figures, data, statistics, numbers
statistics, figures, data, stats
exceed, above the limit, over the limit, higher than allowed
limit, threshold, maximum, ceiling, cap
test, check, try out
device, gadget, machine, equipment
machine, device, equipment, apparatus
equipment, gear, kit, apparatus
tool, instrument, device
technique, method, procedure, process
computer, pc, laptop, machine
laptop, computer, notebook
smartphone, phone, mobile, handset
robot, machine, automaton, automated
automation, robot, automatic
artificial intelligence, ai, machine learning, chatbot
algorithm, formula, software
chip, semiconductor, processor, microchip
social media, social network, facebook, twitter, instagram, tiktok, youtube
social network, social media, platform
website, site, web page, portal, online
platform, site, service
email, e-mail, mail, message
message, text, note
post, tweet, message, write online
delete, remove, take down, erase
download, install
password, login, credentials
personal data, private information, personal information, privacy
privacy, data protection, personal data
data breach, data leak, hack, stolen data
go down, crash, outage, offline, not work
outage, downtime, failure, disruption
broadband, internet connection, wifi
space, orbit, outer space
astronaut, cosmonaut, crew, space traveller
spacecraft, spaceship, capsule, probe, shuttle
rocket, launcher, booster
launch, lift off, blast off, take off
satellite, spacecraft, orbit
space station, iss, orbiting laboratory
telescope, observatory
planet: mars, venus, jupiter, saturn, earth, mercury
moon, lunar
asteroid, meteorite, comet, space rock, meteor
astronomer, scientist, stargazer
gene, genetic, dna
clone, copy, genetic copy
fossil, remains, dinosaur
dinosaur, fossil, prehistoric
archaeologist, dig, excavation
excavate, dig, dig up, unearth
ancient, old, prehistoric
species, kind of animal, animal, wildlife
extinct, die out, endangered
endangered, threatened, at risk, rare
wildlife, wild animal, nature, animal
plant, tree, flower, vegetation
forest, wood, woodland, jungle, rainforest
deforestation, logging, cut down trees, forest clearance
sea, ocean
river, stream, waterway, creek
reservoir, lake, water supply
coast, shore, seaside, coastline, beach
island, isle, archipelago
mountain, peak, hill, summit
desert, arid, dry land
nature, environment, wildlife, countryside
conservation, protect nature, nature reserve
national park, nature reserve, protected area
environmentalist, green campaigner, conservationist, environmental group, climate activist
pollution, smog, contamination, dirty air, emission
pollutant, contaminant, toxin
air quality, smog
smell, odour, stink, stench, reek, scent
noise, sound, loud
emission, carbon dioxide, co2, greenhouse gas, carbon
greenhouse gas, carbon dioxide, methane, emission
carbon neutral, net zero, climate neutral
climate change, global warming, climate crisis
sea level, rising seas
glacier, ice sheet, ice
melt, thaw
recycle, reuse
plastic, packaging
landfill, dump, tip, waste site
dump, discharge, fly-tip, dispose
waste, rubbish, effluent
pesticide, weedkiller, insecticide, herbicide
fertiliser, manure
mine, pit, colliery, quarry
miner, pitman, mineworker
coal, fossil fuel, lignite
metal: gold, silver, copper, iron, steel, lead, aluminium, lithium, zinc, nickel, mercury
oil, petroleum, crude
oil rig, drilling platform, rig
drill, bore
pipeline, pipe, conduit
fuel: diesel, coal, oil, kerosene
petrol, gasoline, gas, fuel
petrol station, gas station, filling station, service station, garage
gas, natural gas, lng
electricity, power, current, energy
power station, power plant, generating station, electricity plant
nuclear power plant, nuclear plant, reactor, nuclear power station
renewable energy, green energy, clean energy, renewables
renewable: solar, wind, hydroelectric, geothermal
solar panel, photovoltaic, solar power
wind farm, wind turbine, windmill, turbine
hydroelectric, hydropower, dam
grid, power network, electricity network
power line, cable, transmission line
electricity bill, energy bill, power bill, utility bill
utility, energy supplier, energy company, power company, supplier
heating, boiler
electric car, electric vehicle, ev, battery car
fracking, hydraulic fracturing, shale gas
plant: crop
`;

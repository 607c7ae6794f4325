/** What may stand for words of traffic and travel by road, rail, air and water. */
export const TRANSPORT = `
vehicle: bus, truck, lorry, motorcycle, tractor, coach, minibus, scooter, tram, bicycle
car, automobile, vehicle, motor, auto
truck, lorry, hgv, heavy goods vehicle, semi, tractor-trailer
van, minivan, vehicle
bus, coach, minibus
motorcycle, motorbike, bike
bicycle, bike, cycle, pushbike
cyclist, biker, bicycle rider
motorist, driver, car driver
driver, motorist, at the wheel, behind the wheel
passenger, traveller, commuter, people on board, rider
on board, aboard, passenger
pedestrian, walker, on foot, passer-by
walk, on foot, stroll
traffic, congestion, traffic jam, tailback
traffic jam, congestion, tailback, gridlock, queue
road, street, highway, route
motorway, highway, freeway, expressway, interstate
junction, crossroads, intersection, crossing
roundabout, traffic circle
bridge, viaduct, overpass, flyover
tunnel, underpass, tube
pavement, sidewalk, footpath
car park, parking lot, parking
pothole, road damage
road works, roadworks
detour, diversion, divert, reroute
toll, charge, fee
speed limit, top speed, speed
brake, stop, slow down
seat belt, seatbelt, belt
train, rail, railway, locomotive
railway, railroad, rail, line
rail, track
train station, railway station, station
platform, track
underground, subway, metro, tube
tram, streetcar, light rail
carriage, coach, wagon, car
freight train, goods train
public transport, mass transit, bus and train
fare, ticket price, ticket
train driver, engine driver, engineer
conductor, ticket inspector
airport, airfield, aerodrome, terminal
runway, landing strip, airstrip, tarmac
airline, carrier, flight operator
plane, aeroplane, aircraft, jet, airliner
aircraft: helicopter, drone, glider
helicopter, chopper
pilot, captain, aviator, crew, flight crew
cabin crew, flight attendant, steward, stewardess
air traffic control, controller, control tower
flight, plane, service
fly, flight, air travel
take off, takeoff, departure
land, touch down
ground, not allowed to fly, stop flying
airspace, sky, no-fly zone
ship: ferry, tanker, freighter, trawler, yacht, container ship, cargo ship, cruise ship
boat, vessel, dinghy
ferry, boat
oil tanker, tanker
cargo ship, freighter, container ship
cruise ship, liner
fishing boat, trawler
sailor, seaman, crew member, mariner, seafarer
port, harbour, dock, quay
dock, moor, berth, anchor
shipping, maritime, sea transport
cargo, freight, load, goods
canal, waterway, channel
strait, channel, waterway
travel, journey, trip, go, voyage
commute, travel to work
delay, hold up, late, wait
late, delayed, behind schedule, overdue, not on time
on time, punctual, on schedule
arrive, reach, turn up
depart, departure, leave, set off
destination, bound for
distance, how far, mile, kilometre
near, close, nearby, next to, not far
speed, how fast, fast, mph, kilometre per hour
driving licence, driver's license, driving permit
driving test, learner driver
self-driving, autonomous, driverless
taxi, cab, minicab
taxi driver, cabbie
garage, workshop
scooter, moped
luggage, baggage, suitcase, bag
parcel, package, delivery
deliver, delivery, bring, drop off
post, mail, letter
postman, mail carrier, postal worker
post office, postal service, royal mail
`;

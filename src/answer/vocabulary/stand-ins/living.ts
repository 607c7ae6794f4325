/** What may stand for words of homes, families, schools, religion and daily life. */
export const LIVING = `
house, home, property, dwelling
home, household
flat, apartment, unit, condo
building, property, structure
tower block, high-rise, apartment block, block of flats
housing, home, accommodation
accommodation, lodging, place to stay
landlord, owner, property owner
tenant, renter, lodger
rent, lease, let, hire
evict, throw out, turn out of home
homeless, rough sleeper, on the streets, without a home
slum, shanty town, informal settlement
construction, building work
builder, construction worker, construction company, developer
developer, builder, construction company, property company
planning permission, building permit, planning consent
demolish, knock down, tear down, pull down, demolition, bulldoze
renovate, refurbish, restore
bedroom, dormitory, sleeping quarters
toilet, bathroom, lavatory, washroom, restroom
basement, cellar, underground
lift, elevator
garden, yard, backyard
rubbish, garbage, trash, waste, refuse, litter
bin, dustbin, trash can, garbage can
sewage, waste water, wastewater, effluent, sewer
neighbour, people next door
resident, inhabitant, neighbour, people living
local, villager, townspeople
neighbourhood, district, quarter, community
village, hamlet, settlement, community
town, city, municipality, community
city, town, metropolis
suburb, outskirts, edge of town
downtown, city centre, town centre
street, road, avenue, lane
countryside, rural, country
urban, city, town
community, neighbourhood, people
population, inhabitant, how many people live
live, dwell, stay
family, relative, household, loved one, next of kin
relative, family member, kin
relative: mother, father, son, daughter, brother, sister, uncle, aunt, cousin, grandfather, grandmother, nephew, niece
parent: guardian
mother, mum, mom, mam, parent
father, dad, daddy, parent
grandmother, granny, grandma, nan
grandfather, grandpa, grandad, granddad
wife, missus, spouse
partner, boyfriend, girlfriend, spouse
boyfriend, partner, lover
girlfriend, partner, lover
marry, marriage, wedding, get married, tie the knot, get hitched
wedding, marriage, nuptials
groom, bridegroom, husband
engaged, fiance, fiancee
divorce, split, separate, break up
split, break up, separate, part ways
widow, late husband, late wife
orphan, lose parents, parentless
baby, infant, newborn, little one
child, kid, youngster, minor, boy, girl
child: baby, toddler, infant, son, daughter, schoolchild
teenager, teen, adolescent, youth, young person
young, youth, young people
adult, grown-up
boy, lad, son
girl, daughter
man, guy, male, bloke, chap
woman, lady, female
people, person, human, folk
age, how old, years old
birthday, born, turn
friend, mate, pal, buddy
adopt, foster, take in
childcare, nursery, day care, kindergarten, daycare
nursery, kindergarten, preschool, day care
school, classroom, class, lesson
go back to class, go back to school, reopen, return to school, back to school, resume lessons
primary school, elementary school, grade school
secondary school, high school, middle school
headteacher, head teacher, principal, headmaster, headmistress
teacher, educator, schoolteacher, instructor, tutor
professor, lecturer, academic, scholar
pupil, student, schoolchild, learner
student, undergraduate, learner
university, uni, college, campus
degree, diploma, qualification
graduate, finish university, finish school
exam, final
tuition, tuition fee, school fees, student loan
scholarship, grant, bursary
lesson, class, course
study, course, degree
curriculum, syllabus, subject
bully, harass, pick on
truant, absence, skip school, play truant
literacy, reading, read and write
education, schooling, teaching
training, course, instruction
priest, clergyman, vicar, pastor, minister, father
bishop, archbishop, cardinal, church leader
pope, pontiff, holy father, head of the catholic church
mosque, prayer hall, place of worship
imam, cleric, preacher
synagogue, place of worship, temple
religion, faith, religious, belief
prayer, pray, worship
muslim, islamic
jew, jewish
christian, church
food, meal, grub, eat
meal, dinner, lunch, food
dinner, supper, evening meal
lunch, midday meal
breakfast, morning meal
hungry, starve, without food
thirsty, without water
cook, chef
clothes, dress, garment, outfit
wear, dress in
phone, mobile, cell phone, mobile phone, cellphone, smartphone, telephone
television, tv, telly
photograph, photo, picture, image, pic, snap
poor, needy, low-income, hard up
inequality, gap between rich and poor, unequal
equal, same rights
gay, homosexual, same-sex, lgbt
animal: dog, cat, horse, pig, sheep, bird, fish, elephant, bear, wolf, chicken
dog, canine, hound, puppy
bird, fowl, poultry
chicken, poultry, hen
zoo, wildlife park, animal park
vet, veterinarian, veterinary surgeon
sibling: brother, sister, twin
spouse: husband
building: tower, skyscraper, warehouse, church, mosque, hall
church: chapel, cathedral, parish
`;

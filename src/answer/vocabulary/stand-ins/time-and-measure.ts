/** What may stand for words of times, days, months, units and amounts. */
export const TIME_AND_MEASURE = `
morning, dawn, early hours, sunrise
dawn, daybreak, sunrise
evening, night, dusk, sunset
night, overnight, evening, midnight
noon, midday
week, seven days, wk
fortnight, two weeks
month, mth
year, annual, yr
annual, yearly, every year, each year
daily, every day, each day, day
hour, hr
minute, min
decade, ten years
century, hundred years
tomorrow, next day, following day, tmrw
yesterday, yday
today, 2day
begin, onset
day: monday, tuesday, wednesday, thursday, friday, saturday, sunday
month: january, february, march, april, june, july, august, september, october, november, december
monday, mon
tuesday, tue
wednesday, weds
thursday, thu, thur
friday, fri
january, jan
february, feb
april, apr
august, aug
september, sep, sept
october, oct
november, nov
december, dec
kilometre, km
metre, m
centimetre, cm
kilogram, kg, kilo
gram, g
litre, l
tonne, ton, metric ton
mile, mi
foot, ft
mph, miles per hour, miles an hour
kph, kmh, kilometres per hour, kilometres an hour
hectare, acre
celsius, centigrade, degree
half a million, 500, 000
quarter of a million, 250, 000
hundred thousand, 100, 000
`;

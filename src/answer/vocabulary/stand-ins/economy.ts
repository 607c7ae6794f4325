/** What may stand for words of companies, work, money, markets and trade. */
export const ECONOMY = `
boss, chief executive, ceo, chief, head, director, chairman
chief executive, ceo, head of the company, managing director
manager, supervisor, head, executive
executive, director
chairman, chair, chairwoman, chairperson, president
board, directors
management, leadership, executives
owner, proprietor, belong to, owned by
founder, set up, establish, co-founder
shareholder, investor, stockholder
share, stock, equity, stake
stake, share, interest
share price, stock price, shares, value
stock market, stock exchange, share market, bourse
stock exchange, bourse, market
list, go public, float, flotation, ipo
merger, merge, takeover, tie-up, join
takeover, acquisition, acquire, buyout, buy out, take over, buy up
bid, offer, tender
subsidiary, unit, arm, division, daughter company
parent company, owner, group
supplier, provider, vendor
contractor, subcontractor, builder, firm
contract, deal, agreement, order
startup, start-up, young company
shop, store, retailer, outlet
supermarket, grocery, grocer, store, shop
retailer, shop, store, chain, seller
shopping centre, mall, shopping mall
restaurant, cafe, diner, eatery
pub, bar, tavern, inn
hotel, guest house, hostel, lodging
factory, plant, works, mill, manufacturing site, facility
manufacture, make, produce, production
manufacturer, maker, producer, company
industry, sector, business
product, goods, item, merchandise
goods, cargo, freight, merchandise, product
warehouse, depot, storage, store
customer, shopper, consumer, buyer, client, guest
consumer, shopper, customer, household
profit, earnings, gain, surplus, income
loss, deficit, in the red
revenue, turnover, sales, income, takings
income, earnings, revenue
deficit, shortfall, gap, hole
bankrupt, bankruptcy, insolvent, go bust, go under, collapse, go broke, administration
bailout, bail out, rescue, rescue package, rescue deal
restructure, reorganise, shake up
liquidate, wind up, close down
shut, close, closure, shut down, close down
close, closure, shut, shutdown, board up
reopen, open again, go back, resume, back in business
open, inaugurate
sack, fire, dismiss, lay off, axe, let go, redundant, job cut, make redundant
layoff, lay off, redundancy, job loss, job cut
lose their jobs, lay off, redundant, job loss, out of work
unemployment, jobless rate, joblessness, out of work
hire, recruit, employ, take on, appoint
job, position, role, vacancy
vacancy, opening, unfilled post
worker, labourer, workman, employee, workforce, hand
worker: miner, driver, nurse, teacher, cleaner, builder, engineer, farmer, cook, electrician
workforce, staff, worker, employee
staff, crew, team, employee
colleague, co-worker, workmate, fellow worker
employer, company, firm
occupation, profession, job, work
wage, salary, earnings, income
pay rise, wage increase, pay increase, raise, more pay, higher pay, more money
pay cut, wage cut, less pay, lower pay
minimum wage, lowest pay, pay floor
bonus, extra pay, premium, payout
strike, walkout, walk out, industrial action, down tools, stoppage, stop work, labour dispute, go on strike
striker, picket, picket line
union, labour union, trade union, workers' group
bargain, negotiate, collective bargaining, haggle
working hours, shift, working time, hours
shift, working day, duty
overtime, extra hours
holiday, vacation, leave, time off, day off
maternity leave, parental leave, paternity leave
retire, pension, stop working
working conditions, workplace, conditions at work
work from home, remote work, home office
inflation, rising prices, price rise, cost of living, price increase
price rise, price hike, price increase, dearer, more expensive, cost more, go up in price
expensive, costly, dear, pricey, high price
cheap, inexpensive, low price, affordable, low-cost
discount, price cut, sale, reduction, cheaper
recession, downturn, slump, contraction, slowdown
boom, growth, upturn, expansion
gdp, gross domestic product, output, economic output, economy
growth, expansion, increase
interest rate, rate, borrowing costs, base rate
interest, rate, return
central bank, federal reserve, ecb, bank of england, monetary authority
rate cut, lower interest rates, cut rates
rate rise, rate hike, raise interest rates, higher rates
bank: savings bank, credit union
loan, credit, lending, mortgage
mortgage, home loan, housing loan
borrow, take out a loan, debt
debt, liability, owe, in the red
default, fail to pay, miss a payment, not pay
repay, pay back, pay off
save, put aside, put away
savings, deposit, nest egg
account, bank account
cash machine, atm, cashpoint
bank run, withdraw money, queue outside the bank
credit rating, rating, downgrade
payment, instalment, transfer
pay, pay for, foot the bill, cover, fund, finance, shell out, fork out
spend, expenditure
cost, price, charge, fee, worth, how much
worth, value, price
refund, reimburse, pay back, money back, get money back
donate, give money, contribution, gift
fund, finance, bankroll, pay for, sponsor
fundraiser, raise money, collect money
insurance, cover, policy
lend, lender, credit
crypto, cryptocurrency, bitcoin, digital currency
import, bring in, buy abroad
export, sell abroad, ship abroad
tariff, duty, customs duty, levy, import tax
trade, commerce, import, export
shortage, scarcity, lack, run out, run short, not enough
supply, delivery, provide, stock
demand, appetite, need, want
monopoly, dominance, antitrust, competition law
competition, rivalry, compete
competitor, rival, competition
advertise, advert, ad, commercial, publicity
brand, label, make, name
patent, intellectual property, copyright
permit, licence, permission, authorisation
auction, sell off, sale, bid
farm, agriculture
farmer, grower, agricultural worker, peasant
crop, harvest, yield
livestock, cattle, cow, animal
cattle, cow, herd, livestock
tourist, visitor, holidaymaker, traveller, vacationer
tourism, travel industry, holiday industry
fiscal, tax, budget
tax cut, lower taxes, tax reduction
tax rise, higher taxes, tax increase, tax hike
vat, sales tax, value added tax
dollar, buck, greenback
pound, quid, sterling
billion, bn
million, m, mln, mil
thousand, k, grand
quarterly, three months
forecast, prediction, outlook, projection, expect
estimate, reckon, calculate, put at
audit, auditor, accounts, books
accountant, auditor, bookkeeper
`;

/** What may stand for words of government, diplomacy, parties and elections. */
export const POLITICS = `
prime minister, pm, premier, head of government
mayor, city leader, town hall
governor, gov, state leader
king, queen, monarch, sovereign, ruler
politician, lawmaker, mp, deputy, legislator, representative, member of parliament
senator, lawmaker, upper house
congressman, congresswoman, lawmaker, representative
councillor, council member, alderman, local politician
council, local authority, municipality, town hall, city hall, local government
candidate, nominee, contender, hopeful, runner
run for office, stand, candidacy, candidate, seek election, run for president
voter, electorate, constituent, people
polling station, polling place, polls, ballot box
vote, cast a ballot, cast their ballots, go to the polls
count, tally, recount
exit poll, projection, forecast
poll, survey, opinion poll
referendum, plebiscite, popular vote
by-election, special election
early election, snap election, snap poll
runoff, run-off, second round
landslide, big win, sweeping victory
coalition, alliance, governing partners
opponent, rival, challenger, competitor
constituency, seat, district, ward
manifesto, platform, election promise
campaign, canvass, campaign trail, stump
left wing, leftist, socialist, progressive
right wing, rightist, conservative
far right, extreme right, ultranationalist
populist, nationalist
bill, legislation, law, act, draft law
law, legislation, statute, regulation, act
pass, adopt, enact, vote for, vote through
repeal, scrap, abolish, revoke, overturn, do away with
veto, vote down
amend, change, revise
resign, step down, quit, stand down, leave office, bow out, step aside
topple, oust, overthrow, bring down, remove from office, coup
coup, putsch, takeover, overthrow
impeach, remove from office
vote of no confidence, no confidence vote, confidence vote
reshuffle, shake up, new ministers
appoint, name, nominate, pick, choose
swear in, inauguration, take office
term, term of office, mandate, tenure
in charge, in power, govern, run, lead
opposition leader, opposition chief
deputy, number two, vice president, second in command
aide, adviser, advisor, assistant
party leader, party chief, chairman
policy, plan, measure, approach
reform, overhaul, change, shake up
measure, step, move, action
lobby, lobbyist, pressure group, campaign group
campaigner, activist, protester, campaign group
charity, ngo, non-governmental organisation, aid group, nonprofit, aid agency
protester, demonstrator, marcher, activist
protest, demo, demonstration, rally, march, sit-in, vigil
riot, unrest, violence, disorder, clash
curfew, state of emergency, martial law
state of emergency, emergency rule, emergency powers
corruption, graft, bribery, sleaze
scandal, affair, controversy, row
row, dispute, quarrel, spat, feud, disagreement, argument
disagree, disagreement, dispute, differ, at odds, clash
compromise, concession, give ground, middle ground
promise, pledge, manifesto commitment, vow
u-turn, reversal, backtrack, climbdown, change of heart, change mind
statement, declaration, communique, announcement
constitution, charter, basic law
independence, secession, break away, separatism
democracy, democratic, free elections
dictator, autocrat, strongman, authoritarian
red tape, bureaucracy, paperwork
public inquiry, commission, committee, inquiry, panel
committee, panel, commission, board
watchdog, regulator, ombudsman, oversight body, inspector
regulator, authority, agency, commission
agency, authority, body, office
department, dept, ministry, agency
ask to leave, expel, order to leave
visa, permit, residence permit, entry permit
passport, travel document, papers
citizen, national
asylum, refuge, sanctuary, protection
migrant, immigrant, foreigner, newcomer
illegal immigrant, undocumented migrant, irregular migrant, illegal migrant
smuggle, traffic, people smuggling, smuggler
summit, conference, gathering
conference, congress, convention
mediate, broker, go-between, middleman
treaty, pact, convention, accord, agreement
foreign policy, diplomacy, foreign affairs
trade war, tariff, trade dispute
aid, assistance, relief, help
budget, spending, spending plan, public finances
public spending, government spending, spending cuts, austerity
subsidy, grant, funding, state aid, public money
nationalise, state takeover, public ownership
privatise, sell off
welfare, benefits, social security, handout
`;

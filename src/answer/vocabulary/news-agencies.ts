/*
 * Agencies whose copy other outlets print. A line belongs in here when an agency sells its news to newspapers of several
 * countries, whatever the episode: first its usual name, then others. A national agency that is only quoted at home, and a
 * newspaper, however large, do not.
 */
const LINES = `
Reuters, Thomson Reuters
AP, Associated Press
AFP, Agence France-Presse
DPA, Deutsche Presse-Agentur
EFE
ANSA
UPI, United Press International
PA, PA Media, Press Association
Bloomberg
TASS, ITAR-TASS
Interfax
RIA, RIA Novosti
Sputnik
Xinhua
Kyodo
Yonhap
PTI, Press Trust of India
ANI, Asian News International
IANS
Anadolu, Anadolu Agency
MENA
IRNA
AAP, Australian Associated Press
CP, Canadian Press
Ukrinform
BelTA
`;

/** Per agency, its names: abbreviations and the names that they are of. */
export const NEWS_AGENCIES: readonly (readonly string[])[] = LINES.trim()
  .split("\n")
  .map((line) => line.split(",").map((name) => name.trim()));

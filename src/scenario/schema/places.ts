// The map as a scenario may change it: places of its own, and what of the painting it leaves out or calls otherwise.
import { z } from 'zod';
import { BASES, PLACES } from '../../sim/slots.ts';
import { id, text } from './common.ts';

/** Where something is: one of the places of the game, or one that the scenario brings. */
export const place = id
  .describe(`Where on the map: ${PLACES.join(', ')}, or one of the scenario's own places.`)
  .meta({ examples: [...PLACES] });

export const ownPlace = z
  .strictObject({
    id,
    name: text(32, 'Name on the map, in lists, reports and on its sheet.'),
    at: z
      .tuple([
        z.number().min(-180).max(180).meta({ title: 'Degrees east' }),
        z.number().min(-180).max(180).meta({ title: 'Degrees north' }),
      ])
      .describe('Longitude east and latitude north, in degrees: [133.84, 46.49].'),
    about: text(240, 'What this place is to the player, in one or two sentences.'),
    door: z
      .enum(BASES)
      .optional()
      .describe(
        'The door it belongs to: it is shown in that window, and its sheet offers what is ordered there.',
      ),
  })
  .describe('A place of the scenario’s own, shown on the map and in the list of places.');

/** Words painted on the map that a scenario may rename or leave out, as they stand there. */
export const LABELS = [
  ...(['UKRAINE', 'CENTRE', 'URALS', 'WEST SIBERIA', 'EAST SIBERIA · BAIKAL', 'AMUR'] as const),
  ...(['ARCTIC ROUTE', 'CENTRAL ASIA', 'CHINA', 'THE WEST', 'AMUR · PRIMORYE'] as const),
  ...(['MONGOLIA', 'HEILONGJIANG', 'JILIN', 'INNER MONGOLIA', 'KAZAKHSTAN', 'BELARUS'] as const),
  ...(['MOLDOVA', 'ROMANIA', 'POLAND', 'JAPAN', 'NORTH KOREA'] as const),
  ...(['Kara Sea', 'Barents Sea', 'Laptev Sea', 'Sea of Okhotsk', 'Black Sea'] as const),
  ...(['Sea of Azov', 'Sea of Japan', 'Baikal', 'Moscow', 'Kyiv', 'Kharkiv', 'Odesa', 'Dnipro'] as const),
  ...(['Lviv', 'Zaporizhzhia', 'Kherson', 'Donetsk', 'Luhansk', 'Simferopol', 'Sevastopol'] as const),
  ...(['Rostov-on-Don', 'Volgograd', 'Voronezh', 'St Petersburg', 'Kazan', 'Yekaterinburg'] as const),
  ...(['Omsk', 'Novosibirsk', 'Krasnoyarsk', 'Irkutsk', 'Chita', 'Blagoveshchensk'] as const),
  ...(['Khabarovsk', 'Vladivostok', 'Komsomolsk', 'Yakutsk', 'Magadan', 'Murmansk', 'Norilsk'] as const),
  ...(['Beijing', 'Harbin', 'Heihe', 'Ulaanbaatar', 'Astana', 'Almaty'] as const),
] as const;
export type Label = (typeof LABELS)[number];

const label = z.union([text(32, 'What stands there instead.'), z.literal(false).describe('Leaves it out.')]);

export const mapLook = z
  .strictObject({
    control: z
      .boolean()
      .optional()
      .describe(
        'Whether the hatching of temporarily controlled land in Ukraine is painted. Without it: yes.',
      ),
    lineOfContact: z
      .boolean()
      .optional()
      .describe('Whether the line of contact in Ukraine is painted. Without it: yes.'),
    labels: z
      .strictObject(
        Object.fromEntries(LABELS.map(name => [name, label.optional()])) as Record<
          Label,
          z.ZodOptional<typeof label>
        >,
      )
      .optional()
      .describe('Words painted on the map, as they stand there: each renamed, or false to leave it out.'),
  })
  .describe(
    'What of the painted map is left out or called otherwise. The borders stay those that the United Nations recognise; no label may deny those.',
  );

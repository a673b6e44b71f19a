// Gives some visits of one town pictures that are drawn, cleaned like any that comes from outside.
import { cleanPhoto } from '../../photos/clean-photo.js';
import type { Db } from '../../store/db.js';
import { drawPhoto, scenes, type Scene } from './draw-photo.js';

/** The town where the demo signs in. */
const town = '620523106';

/** All visits of the town's first village and every twelfth of the others; half of them have a second picture. */
export async function seedPhotos(db: Db): Promise<void> {
  for (const scene of Object.keys(scenes) as Scene[])
    for (const season of [0, 1] as const) {
      const { mediaType, width, height, content, thumbnail } = await cleanPhoto(
        await drawPhoto(scene, season),
      );
      await db.write((query) =>
        query(
          `insert into household_photo (county, household, region, id, visit, ordinal, title, media_type, width, height, content, thumbnail)
           select v.county, v.household, v.region, 'f-' || substr(md5(v.id || $1), 1, 16), v.id, $1::int,
             $2, $3, $4::int, $5::int, $6::bytea, $7::bytea
           from household_visit v, lateral (select ('x' || substr(md5(v.id), 1, 4))::bit(16)::int as chance) as c
           where v.county = $8 and v.region ^@ $9 and v.visit_type = $10
             and (c.chance % 12 = 0 or v.region = (select min(code) from region where county = $8 and code ^@ $9 and level = 'village'))
             and ($1 = '1' or c.chance % 2 = 0)
           on conflict do nothing`,
          [
            ...[
              season === 0 ? '1' : '2',
              `${scenes[scene]}（示意）`,
              mediaType,
              width,
              height,
              content,
              thumbnail,
            ],
            ...[town.slice(0, 6), town, scene],
          ],
        ),
      );
    }
}

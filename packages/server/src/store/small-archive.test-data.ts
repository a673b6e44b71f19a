// What lies beside the small register for the archive of household 1: income by component, visits, a project, monitoring.
import type { Db } from './db.js';
import { householdId, villages } from './small-register.test-data.js';

/** One pixel as WebP. */
export const smallPhoto = new Uint8Array(
  Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64'),
);

/** The note of the latest visit, which names the family. */
export const visitNote = '张三1家的花椒苗长势良好';

/**
 * Household 1 of three: 9,003 yuan a year, of which 5,000 wages, 4,803 farming less 1,800 of cost, 0 property and 1,000
 * of transfers; visits in 2018, 2019 and 2020; a project from 2018 to 2020; monitored from March to November of 2020. A
 * child was born in 2020; the register of 2019 has the head's mother, who is no member any more.
 */
export async function writeSmallArchive(db: Db): Promise<void> {
  const key = [householdId(1), villages[0]];
  await db.write(async (query) => {
    await query(
      `update household_year set wage_yuan = 5000, business_yuan = 4803, property_yuan = 0, transfer_yuan = 1000,
         business_cost_yuan = 1800 where household = $1`,
      [householdId(1)],
    );
    await query(
      `insert into household_visit (county, household, region, id, visited_on, visit_type, helper_name, helper_unit, content, photos)
       values ('620523', $1, $2, 'v1', '2018-05-06', 'routine', '李四', '县教育局', '了解生活情况', '[]'),
              ('620523', $1, $2, 'v2', '2019-08-09', 'policy', '李四', '县教育局', '讲解资助政策', '[]'),
              ('620523', $1, $2, 'v3', '2020-10-11', 'industry', '李四', '县教育局', $3, '[{"href": "/photos/v3.jpg", "title": null}]')`,
      [...key, visitNote],
    );
    await query(
      `insert into member (county, household, region, id, ordinal, name, relation, sex, birth_date, id_number, health)
       values ('620523', $1, $2, 'm3', 3, '张新', 'daughter', 'female', '2020-05-06', '620523202005061234', '{healthy}')`,
      key,
    );
    await query(
      `update household_year set register_hash = 'of 2019', danger_house_level = 'levelD', drinking_water = 'rain',
         housing_area_m2 = 60 where household = $1 and year = 2019`,
      [householdId(1)],
    );
    await query(
      `insert into member_year (county, household, region, year, id, ordinal, name, relation, sex, birth_date, education, student_status, health)
       values ('620523', $1, $2, 2019, 'm1', 1, '张三1', 'head', 'male', '1970-01-01', 'primary', null, '{healthy}'),
              ('620523', $1, $2, 2019, 'm0', 2, '王母', 'mother', 'female', '1945-02-03', 'illiterate', null, '{chronic}'),
              ('620523', $1, $2, 2019, 'm2', 3, '张小', 'son', 'male', '2012-03-04', null, 'preschool', '{healthy}')`,
      key,
    );
    await query(
      `insert into household_photo (county, household, region, id, visit, ordinal, title, media_type, width, height, content, thumbnail)
       values ('620523', $1, $2, 'photo-0001', 'v2', 1, '花椒地', 'image/webp', 1, 1, $3, $3)`,
      [...key, smallPhoto],
    );
    await query(
      `insert into household_project (county, household, region, id, name, category, unit, started_year, completed_year, budget_yuan)
       values ('620523', $1, $2, 'j1', '大石花椒示范园', 'industry', '县农业农村局', 2018, 2020, 1800000)`,
      key,
    );
    await query(
      `insert into household_duty (county, household, region, id, year, content, helper, due, done, done_on)
       values ('620523', $1, $2, 'd1', 2019, '每月入户走访一次', null, '2019-12-31', true, '2020-02-03'),
              ('620523', $1, $2, 'd2', 2020, '落实教育资助政策', 'k1', '2020-09-30', true, '2020-09-12'),
              ('620523', $1, $2, 'd3', 2020, '核查住房与饮水安全', 'k1', '2020-05-31', false, null),
              ('620523', $1, $2, 'd4', 2020, '协助销售花椒', null, null, false, null)`,
      key,
    );
    await query(
      `insert into household_monitoring (county, household, region, id, monitor_type, risks, from_date, to_date)
       values ('620523', $1, $2, 'w1', 'unstableExited', '{illness}', '2020-03-15', '2020-11-30')`,
      key,
    );
    await query(
      `insert into archive_link (county, household, region, id, token_hash, created_at, created_by, expires_at)
       values ('620523', $1, $2, 'link-of-the-past', repeat('0', 64), '2019-01-01', 'persona:town', '2020-01-01')`,
      key,
    );
  });
}

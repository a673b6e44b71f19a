import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodRows, openSample, toCsv } from './sample.test-data.js';
import type { Row, Sample } from './sample.test-data.js';

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => sample.close());

/** [what is wrong, how the rows get so, then row, column and code of the report's lines] */
const cases: [string, (rows: Row[]) => void, ...[number, string, string][]][] = [
  [
    'an ID number with a wrong check digit',
    (rows) => (rows[0]!['AAB004 证件号码'] = '620599197001010014'),
    [2, '证件号码', 'id-check-digit'],
  ],
  [
    'an ID number of 17 digits',
    (rows) => (rows[0]!['AAB004 证件号码'] = '62059919700101001'),
    [2, '证件号码', 'id-length'],
  ],
  [
    'an ID number with the 30th of February',
    (rows) => (rows[0]!['AAB004 证件号码'] = '620599197002300011'),
    [2, '证件号码', 'id-birth-date'],
  ],
  [
    'a sex that the ID number contradicts',
    (rows) => (rows[1]!['AAB003 性别'] = '男'),
    [3, '性别', 'sex-differs'],
  ],
  [
    'a cause that no list has',
    (rows) => (rows[0]!['AAC007 主要致贫原因'] = '因懒'),
    [2, '主要致贫原因', 'unknown-code'],
  ],
  [
    'a cause given by number, whose order differs between forms',
    (rows) => (rows[0]!['AAC007 主要致贫原因'] = '1'),
    [2, '主要致贫原因', 'unknown-code'],
  ],
  [
    'three further causes',
    (rows) => (rows[0]!['AAC008 其他致贫原因'] = '因学；缺技术；缺水'),
    [2, '其他致贫原因', 'too-many-causes'],
  ],
  [
    'a further cause that is the main one',
    (rows) => (rows[0]!['AAC008 其他致贫原因'] = '因病'),
    [2, '其他致贫原因', 'cause-repeated'],
  ],
  ['two heads', (rows) => (rows[1]!['AAB006 与户主关系'] = '户主'), [3, '与户主关系', 'two-heads']],
  ['no head', (rows) => (rows[0]!['AAB006 与户主关系'] = '之父'), [2, '与户主关系', 'no-head']],
  [
    'a village that is not in the tree',
    (rows) => rows.forEach((row) => (row['AAR008 行政区划代码'] = '620523106299')),
    [2, '行政区划代码', 'region-unknown'],
  ],
  [
    'a town where a village is wanted',
    (rows) => rows.forEach((row) => (row['AAR008 行政区划代码'] = '620523106')),
    [2, '行政区划代码', 'region-level'],
  ],
  [
    'a region of seven digits',
    (rows) => rows.forEach((row) => (row['AAR008 行政区划代码'] = '6205231')),
    [2, '行政区划代码', 'region-format'],
  ],
  [
    'two regions in one household',
    (rows) => (rows[1]!['AAR008 行政区划代码'] = '620523106202'),
    [3, '行政区划代码', 'region-differs'],
  ],
  [
    'the same ID number twice',
    (rows) => rows.push({ ...rows[0]!, 'AAC001 户编号': 'H2', 'AAB001 人员编号': 'P3' }),
    [4, '证件号码', 'duplicate'],
  ],
  [
    'the same person number twice',
    (rows) => (rows[1]!['AAB001 人员编号'] = 'P1'),
    [3, '人员编号', 'duplicate'],
  ],
  [
    'a house two kilometres outside its village',
    (rows) => (rows[0]!['经度'] = '105.042'),
    [2, '经度', 'outside-region'],
  ],
  ['a longitude that is no number', (rows) => (rows[0]!['经度'] = '东经105度'), [2, '经度', 'not-a-number']],
  ['a longitude without a latitude', (rows) => (rows[0]!['纬度'] = ''), [2, '经度', 'coordinates']],
  [
    'an exit before the entry',
    (rows) => Object.assign(rows[0]!, { 脱贫属性: '已脱贫', 脱贫年度: '2013' }),
    [2, '脱贫年度', 'exit-before-entry'],
  ],
  ['an exit without a year', (rows) => (rows[0]!['脱贫属性'] = '已脱贫'), [2, '脱贫年度', 'missing-value']],
  [
    'an exit after the year of the register',
    (rows) => Object.assign(rows[0]!, { 脱贫属性: '已脱贫', 脱贫年度: '2017' }),
    [2, '脱贫年度', 'after-register-year'],
  ],
  [
    'a year of five digits',
    (rows) => (rows[0]!['首次识别年度'] = '20144'),
    [2, '首次识别年度', 'not-a-year'],
  ],
  ['a phone of ten digits', (rows) => (rows[0]!['AAR012 联系电话'] = '1001234567'), [2, '联系电话', 'phone']],
  [
    'education and school at once',
    (rows) => (rows[1]!['AAB008 文化程度'] = '小学'),
    [3, '在校生状况', 'education-xor-student'],
  ],
  [
    'neither education nor school',
    (rows) => (rows[1]!['AAB009 在校生状况'] = ''),
    [3, '在校生状况', 'education-xor-student'],
  ],
  [
    'a work place without months',
    (rows) => (rows[0]!['务工所在地'] = '省外'),
    [2, '务工时间', 'work-place-and-months'],
  ],
  ['a negative income', (rows) => (rows[0]!['AAC073 工资性收入'] = '-5'), [2, '工资性收入', 'negative']],
  ['no name', (rows) => (rows[0]!['AAB002 姓名'] = ''), [2, '姓名', 'missing-value']],
  ['no household number', (rows) => (rows[1]!['AAC001 户编号'] = ''), [3, '', 'missing-value']],
  [
    'a poor household without a main cause',
    (rows) => Object.assign(rows[0]!, { 'AAC007 主要致贫原因': '', 'AAC008 其他致贫原因': '' }),
    [2, '主要致贫原因', 'missing-value'],
  ],
];

describe('a register row', () => {
  it('is taken when nothing is wrong with it', async () => {
    expect(await sample.errorsOf([await sample.csv('register.csv', goodRows())])).toEqual([]);
  });

  it.each(cases)('is reported with row, column and code for %s', async (_what, spoil, ...expected) => {
    const rows = goodRows();
    spoil(rows);
    const errors = await sample.errorsOf([await sample.csv('register.csv', rows)]);
    expect(errors.map(({ row, column, code }) => [row, column, code])).toEqual(expected);
    expect(errors.every(({ file, reason }) => file === 'register.csv' && reason !== '')).toBe(true);
  });

  it('shows personal values masked: three and four digits of an ID number, the first character of a name', async () => {
    const rows = goodRows();
    rows[0]!['AAB004 证件号码'] = '620599197001010014';
    rows[0]!['AAR012 联系电话'] = '1001234567';
    const errors = await sample.errorsOf([await sample.csv('register.csv', rows)]);
    expect(errors.map(({ value }) => value)).toEqual(['620***********0014', '100***4567']);
  });

  it('stands 90 metres outside its village without complaint, since outlines and positions are measured apart', async () => {
    const rows = goodRows();
    rows.forEach((row) => (row['经度'] = '105.020980'));
    expect(await sample.errorsOf([await sample.csv('register.csv', rows)])).toEqual([]);
  });

  it('takes its whole household down, and leaves the other households alone', async () => {
    const other = goodRows().map((row, i) => ({
      ...row,
      'AAC001 户编号': 'H9',
      'AAB001 人员编号': `Q${i}`,
      'AAB004 证件号码': ['620599197102020034', '620599196001010019'][i]!,
      'AAB003 性别': '男',
    }));
    const rows: Row[] = [...goodRows(), ...other];
    rows[1]!['AAB009 在校生状况'] = '幼儿园';
    const report = await sample.load([await sample.csv('register.csv', rows)], { dryRun: true });
    expect(report.files[0]).toMatchObject({ rows: 4, inserted: 1, rejected: 1, errorCount: 1 });
  });
});

describe('a register file', () => {
  it('may keep the rows of a household apart', async () => {
    const [first, second] = goodRows() as [Row, Row];
    const other = {
      ...first,
      'AAC001 户编号': 'H2',
      'AAB001 人员编号': 'P3',
      'AAB004 证件号码': '620599197102020034',
    };
    const report = await sample.load([await sample.csv('register.csv', [first, other, second])], {
      dryRun: true,
    });
    expect(report.files[0]).toMatchObject({ rows: 3, inserted: 2, errorCount: 0 });
  });

  it('without a mandatory column is told which', async () => {
    const rows = goodRows().map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => !name.includes('证件号码'))),
    );
    const errors = await sample.errorsOf([await sample.csv('register.csv', rows)]);
    expect(errors).toMatchObject([{ row: 1, column: '证件号码', code: 'missing-column' }]);
  });

  it('with a header that fits no kind is asked for its kind', async () => {
    const errors = await sample.errorsOf([await sample.file('prices.csv', '品种,价格\n花椒,88\n')]);
    expect(errors).toMatchObject([{ row: 1, value: '品种,价格', code: 'unknown-kind' }]);
  });

  it('that is empty, or has a header only, is told so', async () => {
    expect((await sample.errorsOf([await sample.file('nothing.csv', '')])).map(({ code }) => code)).toEqual([
      'empty-file',
    ]);
    const header = `${Object.keys(goodRows()[0]!).join(',')}\n`;
    expect(
      (await sample.errorsOf([await sample.file('header.csv', header)])).map(({ code }) => code),
    ).toEqual(['empty-file']);
  });

  it('in UTF-16 is told that its encoding is wrong', async () => {
    const bytes = Buffer.from(`\ufeff${Object.keys(goodRows()[0]!).join(',')}\n`, 'utf16le');
    expect(
      (await sample.errorsOf([await sample.file('register.csv', bytes)])).map(({ code }) => code),
    ).toEqual(['encoding']);
  });

  it('has its ragged rows reported and its others loaded', async () => {
    const lines = toCsv(goodRows()).trimEnd().split('\n');
    const text = [...lines, '620523106201,H7', `${lines[1]},too,much`].join('\n');
    const report = await sample.load([await sample.file('register.csv', text)], { dryRun: true });
    expect(report.files[0]?.errors.map(({ row, code }) => [row, code])).toEqual([
      [4, 'ragged-row'],
      [5, 'ragged-row'],
    ]);
    expect(report.files[0]?.inserted).toBe(1);
  });

  it('with an unpaired quote is told the row', async () => {
    const [header, first] = toCsv(goodRows()).split('\n');
    const errors = await sample.errorsOf([
      await sample.file('register.csv', `${header}\n${first}\n"620523106201,H2\n`),
    ]);
    expect(errors.map(({ row, code }) => [row, code])).toEqual([[3, 'csv-format']]);
  });
});

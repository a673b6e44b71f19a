// A household's archive as whoever scans its code sees it: one small page of plain HTML, masked for the public.
import { html, raw } from 'hono/html';
import { codeLabel, type CodeListName } from '@onemap/contract/codes';
import { dayInChina, dutyStanding } from '@onemap/core';
import type {
  HouseholdActivity,
  HouseholdArchive,
  HouseholdDuty,
  HouseholdEvent,
  Member,
} from '@onemap/contract';
import { pagePolicy } from '../page-policy.js';
import { pageStyles } from './page-styles.js';

export interface Page {
  readonly html: string;
  /** Nothing may be loaded; the one style sheet is named by its hash. */
  readonly policy: string;
}

type Markup = ReturnType<typeof html>;

const policy = pagePolicy(pageStyles);

const notices = {
  unknown: ['没有这个二维码', '请核对网址，或向村委会、帮扶责任人要新的二维码。'],
  gone: ['二维码已停用', '这个二维码已到期或已停用。请向村委会、帮扶责任人要新的二维码。'],
} as const;

/** A page that says why there is no archive; it names no household. */
export async function renderNotice(kind: keyof typeof notices): Promise<Page> {
  const [title, text] = notices[kind];
  return {
    html: String(
      await document(
        title,
        html`<h1>${title}</h1>
          <p>${text}</p>`,
      ),
    ),
    policy,
  };
}

/**
 * @param archive masked for the public already: what is null is left out
 * @param portalUrl where those who log in see the rest
 */
export async function renderArchivePage(archive: HouseholdArchive, portalUrl: string): Promise<Page> {
  const { headName, regionName, asOf, synthetic, source } = archive;
  const body = html`<h1>${headName}户 · 帮扶档案</h1>
    <p class="quiet">${regionName} · ${asOf} 年末</p>
    <p>${statusLine(archive)}${synthetic ? html`<span class="tag synthetic">示意数据</span>` : ''}</p>
    <a class="login" href="${portalUrl}">登录后查看完整档案</a>
    ${section('基本情况', basics(archive))} ${section('家庭成员', members(archive))}
    ${section('享受政策与帮扶措施', measures(archive))} ${section('帮扶责任人', helpers(archive))}
    ${archive.duties ? section('帮扶责任清单', duties(archive, archive.duties)) : ''}
    ${section('帮扶工作纪实', activities(archive))} ${section('覆盖本户的项目', projects(archive))}
    ${section('纳入、脱贫与监测', events(archive))}
    <p class="quiet">
      ${synthetic ? '示意数据 · ' : ''}来源：${source}。姓名、电话等已隐去，收入、健康等登录后按权限查看。
    </p>`;
  return { html: String(await document(`${headName}户 · 帮扶档案`, body)), policy };
}

function document(title: string, body: Markup): Markup {
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow, noarchive" />
        <title>${title}</title>
        ${raw(`<style>${pageStyles}</style>`)}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
}

function section(title: string, content: Markup): Markup {
  return html`<h2>${title}</h2>
    ${content}`;
}

function list<T>(items: readonly T[], empty: string, item: (each: T) => Markup): Markup {
  if (items.length === 0) return html`<p class="quiet">${empty}</p>`;
  return html`<ul>
    ${items.map((each) => html`<li>${item(each)}</li>`)}
  </ul>`;
}

/** Empty for null and for a code that the list does not hold: a raw code never reaches the page. */
function label(name: CodeListName, id: string | null): string {
  return (id !== null && codeLabel(name, id)) || '';
}

const typeGroups = { general: '一般贫困户', assisted: '低保或特困贫困户' } as const;
const causeGroups = {
  health: '健康',
  education: '教育',
  disaster: '灾害',
  resource: '资源',
  capability: '能力',
  condition: '条件',
  family: '家庭',
  other: '其他',
} as const;

function statusLine({ status, householdTypeGroup }: HouseholdArchive): Markup {
  const tags = [
    status === null ? '不在册' : label('exitStatus', status),
    householdTypeGroup === null ? '' : typeGroups[householdTypeGroup],
  ].filter(Boolean);
  return html`${tags.map((tag) => html`<span class="tag">${tag}</span>`)}`;
}

function basics(archive: HouseholdArchive): Markup {
  const { memberCount, causeGroup, phone, housingAreaM2, firstIdentifiedYear, exitYear } = archive;
  const rows = [
    ['家庭人口', `${memberCount} 人`],
    ['致贫原因', causeGroup && `${causeGroups[causeGroup]}方面`],
    ['识别年份', firstIdentifiedYear && `${firstIdentifiedYear} 年`],
    ['脱贫年份', exitYear && `${exitYear} 年`],
    ['住房面积', housingAreaM2 === null ? null : `${housingAreaM2} 平方米`],
    ['危房级别', label('dangerHouseLevel', archive.dangerHouseLevel)],
    ['饮水', label('drinkingWater', archive.drinkingWater)],
    ['联系电话', phone],
  ].filter(([, value]) => value);
  return html`<table>
    ${rows.map(
      ([name, value]) =>
        html`<tr>
          <th scope="row">${name}</th>
          <td>${value}</td>
        </tr>`,
    )}
  </table>`;
}

function members(archive: HouseholdArchive): Markup {
  const { members, minorCount } = archive;
  return html`${list(members, '没有可以列出的成员。', member)}
  ${minorCount > 0 ? html`<p class="quiet">另有 ${minorCount} 名不满 14 周岁的成员，按规定只公布人数。</p>` : ''}`;
}

function member({ name, relation, education, studentStatus }: Member): Markup {
  const school = label('studentStatus', studentStatus);
  const facts = [
    label('relation', relation),
    school === '' ? label('education', education) : `${school}在读`,
  ];
  return html`${name} <span class="quiet">${facts.filter(Boolean).join(' · ')}</span>`;
}

function measures({ measures }: HouseholdArchive): Markup {
  return list(
    measures,
    '没有登记帮扶措施。',
    ({ year, category, content, unit, amountYuan }) =>
      html`${label('measureCategory', category)} <span class="quiet">${year} 年</span>
        <p>${content}${amountYuan === null ? '' : `，${amountYuan.toLocaleString('zh-CN')} 元`}</p>
        ${unit === null ? '' : html`<p class="quiet">${unit}</p>`}`,
  );
}

function helpers({ helpers }: HouseholdArchive): Markup {
  return list(helpers, '没有登记帮扶责任人。', ({ name, kind, unit, post, phone, from, to }) => {
    const facts = [kind === 'cadre' ? '结对干部' : '社会帮扶', unit, post, phone];
    const span = [from && `${from} 起`, to && `至 ${to}`].filter(Boolean).join(' ');
    return html`${name}
      <p class="quiet">${facts.filter(Boolean).join(' · ')}</p>
      ${span === '' ? '' : html`<p class="quiet">${span}</p>`}`;
  });
}

const standings = { done: '✓ 已完成', open: '○ 未完成', overdue: '! 已逾期' } as const;

function duties({ asOf }: HouseholdArchive, all: readonly HouseholdDuty[]): Markup {
  const today = dayInChina(Date.now());
  return list(all, '没有登记责任清单。', (duty) => {
    const facts = [`${duty.year} 年`, duty.helperName, duty.due && `期限 ${duty.due}`];
    return html`${duty.content} <span class="tag">${standings[dutyStanding(duty, asOf, today)]}</span>
      <p class="quiet">${facts.filter(Boolean).join(' · ')}</p>`;
  });
}

function activities({ activities }: HouseholdArchive): Markup {
  return list(
    activities,
    '没有登记走访。',
    ({ date, type, helperName, helperUnit }: HouseholdActivity) =>
      html`${date} ${label('visitType', type)}
        <span class="quiet">${[helperName, helperUnit].filter(Boolean).join(' · ')}</span>`,
  );
}

function projects({ projects }: HouseholdArchive): Markup {
  return list(
    projects,
    '没有登记覆盖本户的项目。',
    ({ name, unit, startedYear, completedYear }) =>
      html`${name}
        <span class="quiet"
          >${[unit, `${startedYear} 年开工`, completedYear === null ? '在建' : `${completedYear} 年完工`]
            .filter(Boolean)
            .join(' · ')}</span
        >`,
  );
}

function events({ events }: HouseholdArchive): Markup {
  return list(
    events,
    '没有记录。',
    ({ kind, year, date }: HouseholdEvent) => html`${date ?? `${year} 年`} ${label('householdEvent', kind)}`,
  );
}

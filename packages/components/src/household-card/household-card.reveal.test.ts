// <om-household-card> shows masked fields for a reason: by keyboard, refused in place, and never longer than its household.
import { createFixtureSource, type Fixtures } from '@onemap/core/fixture-source';
import type { DataSource } from '@onemap/core';
import type { Household, RevealRequest, Role } from '@onemap/contract';
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clear, find, mount, settle, textOf } from '../internal/testing/fixture-page.js';
import { fullHousehold, householdFor } from '../internal/testing/household.js';
import { sourceWith } from '../internal/testing/source.js';
import type { OmHouseholdCard } from './household-card.js';
import './register.js';

const id = fullHousehold.id;

const card = (household: Household, source?: DataSource) =>
  mount<OmHouseholdCard>(
    html`<om-household-card closable .household=${household} .source=${source}></om-household-card>`,
  );
const fixturesFor = (role: Role): Fixtures => ({
  me: {
    role,
    regions: [fullHousehold.region],
    displayName: '村委会',
    permissions: ['households:read', 'households:reveal'],
  },
  regions: [],
  boundaries: [],
  datasets: [],
  layers: [],
  households: [fullHousehold],
  tileJson: {
    ...{ synthetic: true, source: '示例登记册', tilejson: '3.0.0', tiles: [], minzoom: 0, maxzoom: 14 },
    ...{ bounds: [105, 34, 106, 35], vector_layers: [], statusYears: [2016] },
  },
});

afterEach(() => {
  clear();
});

describe('Revealing', () => {
  const revealing = () => {
    const requests: RevealRequest[] = [];
    const source = sourceWith({
      households: {
        reveal: (household, request) => {
          requests.push(request);
          const { phone, bankAccount, members } = fullHousehold;
          return Promise.resolve({
            ...{ id: 'audit-1', at: '2016-05-01T09:30:00+08:00', household, fields: request.fields },
            phone,
            bankAccount,
            members: members.map(({ id: member, idNumber, birthDate, phone: own }) => ({
              ...{ id: member, idNumber, birthDate, phone: own },
            })),
          });
        },
      },
    });
    return { requests, source };
  };

  it('goes by keyboard: open, choose, give a reason, see, hide', async () => {
    const { requests, source } = revealing();
    const element = await card(householdFor('village'), source);
    find(element, '.reveal-open').focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect((element.shadowRoot!.activeElement as HTMLInputElement).value).toBe('idNumber');
    await userEvent.keyboard(' ');
    find(element, 'textarea').focus();
    await userEvent.keyboard('Visiting the family');
    find(element, '[type=submit]').focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(requests).toEqual([{ fields: ['idNumber'], reason: 'Visiting the family' }]);
    expect(textOf(element)).toContain('62052319680312401X');
    expect(textOf(element)).toContain('139****0001');
    expect(element.shadowRoot!.activeElement!.className).toContain('reveal-hide');
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(textOf(element)).not.toContain('62052319680312401X');
    expect(element.shadowRoot!.activeElement!.className).toContain('reveal-open');
  });

  it('works with the source in memory, as the village committee', async () => {
    const source = createFixtureSource(fixturesFor('village'));
    const element = await mount<OmHouseholdCard>(
      html`<om-household-card household-id=${id} .source=${source}></om-household-card>`,
    );
    expect(textOf(element)).toContain('139****0001');
    find(element, '.reveal-open').click();
    await settle();
    find(element, 'input[value=phone]').click();
    find<HTMLTextAreaElement>(element, 'textarea').value = '入户核查联系户主';
    find(element, '[type=submit]').click();
    await settle();
    expect(textOf(element)).toContain('13900000001');
  });

  it('says in place what the form lacks', async () => {
    const { requests, source } = revealing();
    const element = await card(householdFor('village'), source);
    find(element, '.reveal-open').click();
    await settle();
    find(element, '[type=submit]').click();
    await settle();
    expect(textOf(element, '[role=alert]')).toBe('请至少选择一项。');
    find(element, 'input[value=phone]').click();
    find(element, '[type=submit]').click();
    await settle();
    expect(textOf(element, '[role=alert]')).toBe('请写明理由，至少 4 个字。');
    expect(requests).toEqual([]);
  });

  it('ends when another household is shown', async () => {
    const { source } = revealing();
    const element = await card(householdFor('village'), source);
    find(element, '.reveal-open').click();
    await settle();
    find(element, 'input[value=phone]').click();
    find<HTMLTextAreaElement>(element, 'textarea').value = '入户核查联系户主';
    find(element, '[type=submit]').click();
    await settle();
    expect(textOf(element)).toContain('13900000001');
    element.household = { ...householdFor('village'), id: '620523-another' };
    await settle();
    expect(textOf(element)).not.toContain('13900000001');
  });

  it('is not offered to a role that may reveal nothing', async () => {
    const element = await card(householdFor('auditor'), sourceWith({}));
    expect(element.shadowRoot!.querySelector('.reveal-open')).toBeNull();
  });
});

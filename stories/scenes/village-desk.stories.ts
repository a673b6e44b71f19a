// A scene: provider, map and household card side by side, as a village's own page would put them.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { OmFeatureSelectEvent, OmHouseholdCard } from '@onemap/components';
import { html } from 'lit';
import { about, fixtures, onStage } from '../stage.js';

const first = fixtures.households[0]!;

const meta: Meta = {
  title: '场景/村务工作台',
  args: { region: '620523106', period: '2016' },
  argTypes: { region: { control: 'text' }, period: { control: 'text' } },
};

/** The page listens to the map and hands the chosen household to the card beside it. */
export const MapAndCard: StoryObj = {
  name: '地图与档案并排',
  parameters: about(
    '一个 om-provider 里左边是地图、右边是档案。页面只写一行：听 om-feature-select，把选中的户交给 om-household-card。',
  ),
  render: ({ region, period }, context) =>
    onStage(
      html`<div class="desk" @om-feature-select=${showHousehold}>
        <om-poverty-map></om-poverty-map>
        <om-household-card household-id=${first.id}></om-household-card>
      </div>`,
      context,
      { region, period },
    ),
};

function showHousehold(event: OmFeatureSelectEvent): void {
  if (event.kind !== 'household') return;
  const desk = event.currentTarget as HTMLElement;
  desk.querySelector<OmHouseholdCard>('om-household-card')!.householdId = event.id;
}

// Storybook reads a story file from its default export.
export default meta;

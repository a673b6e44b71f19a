// The code lists this backend needs, taken from packages/contract/codes.yaml: causes with their groups.
export const causes = {
  illness: 'health',
  disability: 'health',
  schooling: 'education',
  disaster: 'disaster',
  lackOfLand: 'resource',
  lackOfWater: 'resource',
  lackOfSkill: 'capability',
  lackOfLabour: 'capability',
  lackOfFunds: 'capability',
  poorTransport: 'condition',
  lackOfMotivation: 'capability',
  marriage: 'family',
  funeral: 'family',
  other: 'other',
};

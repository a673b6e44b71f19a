// The codes this backend needs of packages/contract/codes.yaml: the causes of poverty and their groups.
const groups = {
  health: ['illness', 'disability'],
  education: ['schooling'],
  disaster: ['disaster'],
  resource: ['lackOfLand', 'lackOfWater'],
  capability: ['lackOfSkill', 'lackOfLabour', 'lackOfFunds', 'lackOfMotivation'],
  condition: ['poorTransport'],
  family: ['marriage', 'funeral'],
  other: ['other'],
};

export const causes = Object.values(groups).flat();

export function groupOfCause(cause) {
  return Object.keys(groups).find((group) => groups[group].includes(cause));
}

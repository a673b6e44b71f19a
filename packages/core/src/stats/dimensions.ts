// The dimensions that figures of the register and of activities can be broken down by, each with its categories.
import { codeLabel, codeList, type CodeListName } from '@onemap/contract/codes';
import type { StatDimensionId } from '@onemap/contract';

export interface StatDimensionDefinition {
  readonly id: StatDimensionId;
  readonly title: string;
  /** The code list of its categories, in their order. */
  readonly codes: CodeListName;
  /** A household or person is counted in each of its categories, so that these add up to more than the whole. */
  readonly multiple: boolean;
}

const dimension = (
  id: StatDimensionId,
  title: string,
  codes: CodeListName,
  multiple = false,
): StatDimensionDefinition => ({ id, title, codes, multiple });

export const statDimensions: readonly StatDimensionDefinition[] = [
  dimension('mainCause', '主要致贫原因', 'cause'),
  dimension('cause', '致贫原因', 'cause', true),
  dimension('status', '年末脱贫属性', 'exitStatus'),
  dimension('batch', '帮扶批次', 'batch', true),
  dimension('sex', '性别', 'sex'),
  dimension('ageGroup', '年末年龄', 'ageGroup'),
  dimension('education', '文化程度', 'education'),
  dimension('schoolState', '在校情况', 'schoolState'),
  dimension('labourSkill', '劳动技能', 'labourSkill'),
  dimension('workTime', '务工时间', 'workTime'),
  dimension('health', '健康状况', 'health', true),
  dimension('ethnicGroup', '民族', 'ethnicGroup'),
  dimension('houseStructure', '房屋结构', 'houseStructure'),
  dimension('dangerHouseLevel', '房屋等级', 'dangerHouseLevel'),
  dimension('drinkingWater', '饮水来源', 'drinkingWater'),
  dimension('roadType', '入户路类型', 'roadType'),
  dimension('incomeComponent', '收入项', 'incomeComponent', true),
  dimension('activityKind', '活动类型', 'activityKind'),
  dimension('organiserKind', '组织者类别', 'organiserKind'),
];

/** @throws RangeError for an unknown dimension */
export function statDimension(id: string): StatDimensionDefinition {
  const found = statDimensions.find((each) => each.id === id);
  if (!found) throw new RangeError(`dimension: ${JSON.stringify(id)} is no dimension`);
  return found;
}

export function categoryIds({ codes }: StatDimensionDefinition): string[] {
  return codeList(codes).map(({ id }) => id);
}

export function categoryLabel({ codes }: StatDimensionDefinition, id: string): string {
  return codeLabel(codes, id) ?? id;
}

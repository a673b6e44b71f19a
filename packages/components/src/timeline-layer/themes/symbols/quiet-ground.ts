// The ground below symbols: quiet where there is a value, dots where it is not public, a hatch where there is none.
import type { Cell } from '@onemap/contract/cube';
import { quietFills } from '../../../figures/surface-model.js';

export function quietGround({ status }: Cell, scheme: 'light' | 'dark'): string | null {
  if (status === 'suppressed') return 'suppressed';
  return status === 'missing' ? null : quietFills[scheme];
}

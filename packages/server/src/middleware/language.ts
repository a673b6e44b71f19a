// Chooses between the two languages of the contract by Accept-Language; Chinese unless English is preferred.
import type { Context } from 'hono';

export type Language = 'zh-CN' | 'en';

/** The first of zh and en by quality, then by order; anything else is answered in Chinese. */
export function languageOf(c: Pick<Context, 'req'>): Language {
  const ranges = (c.req.header('Accept-Language') ?? '')
    .split(',')
    .map((range, order) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([0-9.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { tag: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality), order };
    })
    .filter(({ tag, quality }) => (tag === 'zh' || tag === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality || a.order - b.order);
  return ranges[0]?.tag === 'en' ? 'en' : 'zh-CN';
}

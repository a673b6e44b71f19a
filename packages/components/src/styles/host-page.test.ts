// The elements on a page with rules of its own, and in browsers that do not know every selector.
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { clear, mount } from '../internal/testing/fixture-page.js';
import '../register.js';

afterEach(() => {
  clear();
});

describe('A page that styles every element', () => {
  it('changes neither the type nor the direction of what is inside', async () => {
    const element = await mount<HTMLElement>(
      html`<section>
        <style>
          * {
            font: italic 10px serif;
            color: red;
            letter-spacing: 3px;
            text-transform: uppercase;
            direction: rtl;
          }
        </style>
        <om-poverty-map></om-poverty-map>
      </section>`,
    );
    const style = getComputedStyle(element.querySelector('om-poverty-map')!);
    expect(style.fontFamily).toContain('Microsoft YaHei');
    expect(style.fontSize).toBe('14px');
    expect(style.fontStyle).toBe('normal');
    expect(style.color).toBe('rgb(22, 33, 46)');
    expect(style.letterSpacing).toBe('normal');
    expect(style.textTransform).toBe('none');
    expect(style.direction).toBe('ltr');
  });

  it('sets size and font by the tokens', async () => {
    const element = await mount<HTMLElement>(html`<om-poverty-map></om-poverty-map>`);
    element.style.setProperty('--om-font-scale', '1.5');
    element.style.setProperty('--om-font-family', 'SimSun');
    expect(getComputedStyle(element).fontSize).toBe('21px');
    expect(getComputedStyle(element).fontFamily).toBe('SimSun');
  });
});

describe('The focus ring', () => {
  it.each(['om-map', 'om-poverty-map', 'om-legend', 'om-region-table', 'om-household-card'])(
    'of %s is there in browsers without :focus-visible too',
    (tag) => {
      const { elementStyles } = customElements.get(tag) as unknown as {
        elementStyles: { cssText: string }[];
      };
      const css = elementStyles.map(({ cssText }) => cssText).join('\n');
      expect(css).toMatch(/:focus\s*\{\s*outline: 2px/);
      expect(css.replace(/:not\(:focus-visible\)/g, '')).not.toContain(':focus-visible');
    },
  );
});

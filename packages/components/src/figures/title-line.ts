// The line over a picture, "甘谷县各乡镇贫困发生率 · 2016 年 · %", whose end does not stand alone on a line.
import { html, type TemplateResult } from 'lit';

const separator = ' · ';

/** Year and unit stay together where the line breaks; the styles of the element hold `.together`. */
export function titleLine(title: string): TemplateResult {
  const parts = title.split(separator);
  if (parts.length < 3) return html`${title}`;
  const end = parts.slice(-2).join(separator);
  return html`${parts.slice(0, -2).join(separator)} · <span class="together">${end}</span>`;
}

// The photos of a visit in <om-household-archive>: small in a row, large in a dialog, and back to where the reader was.
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clear, find, mount, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import { archiveFor, fullArchive } from './household-archive.fixture.js';
import type { OmHouseholdArchive } from './household-archive.js';
import './register.js';

afterEach(clear);

describe('the photos of a visit', () => {
  it('shows photos large, by keyboard, and goes back to where it was', async () => {
    const picture = (name: string) =>
      `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><title>${name}</title></svg>`)}`;
    const photos = ['地头', '院子'].map((title) => ({
      href: picture(title),
      thumbnail: picture(title),
      title,
    }));
    const [visit, ...rest] = fullArchive.activities;
    const archive = { ...archiveFor('town'), activities: [{ ...visit!, photos }, ...rest] };
    const element = await mount<OmHouseholdArchive>(
      html`<om-household-archive .archive=${archive}></om-household-archive>`,
    );
    const opener = find(element, '[part=photo]');
    opener.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(find<HTMLDialogElement>(element, 'dialog').open).toBe(true));
    const dialog = find<HTMLDialogElement>(element, 'dialog');
    expect(dialog.getAttribute('aria-label')).toBe('2020-10-11 走访照片 1：地头');
    expect(await violations()).toEqual([]);
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}');
    await vi.waitFor(() => expect(dialog.getAttribute('aria-label')).toBe('2020-10-11 走访照片 2：院子'));
    expect(dialog.querySelector('img')!.getAttribute('src')).toBe(photos[1]!.href);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(element.shadowRoot!.querySelector('dialog')).toBeNull());
    expect(element.shadowRoot!.activeElement).toBe(opener);
  });

  it('says when a photo does not open any more', async () => {
    const [visit] = fullArchive.activities;
    const photos = [{ href: 'data:image/png;base64,', title: null }];
    const archive = { ...archiveFor('town'), activities: [{ ...visit!, photos }] };
    const element = await mount<OmHouseholdArchive>(
      html`<om-household-archive .archive=${archive}></om-household-archive>`,
    );
    find(element, '[part=photo]').click();
    await vi.waitFor(() => expect(textOf(element, 'dialog')).toContain('照片没有打开'));
    find(element, '[part=close]').click();
    await settle();
    expect(element.shadowRoot!.querySelector('dialog')).toBeNull();
  });
});

// A second copy of the library keeps the first one's elements and says so.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { define } from './define.js';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('define', () => {
  it('registers an element, and the same one again without a word', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    class Once extends HTMLElement {}
    define('om-test-once', Once);
    define('om-test-once', Once);
    expect(customElements.get('om-test-once')).toBe(Once);
    expect(warn).not.toHaveBeenCalled();
  });

  it('keeps the first of two classes and names both versions', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    class First extends HTMLElement {
      static readonly version = '1.2.3';
    }
    class Second extends HTMLElement {
      static readonly version = '4.5.6';
    }
    define('om-test-twice', First);
    define('om-test-twice', Second);
    expect(customElements.get('om-test-twice')).toBe(First);
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]![0]).toMatch(/om-test-twice.*1\.2\.3.*4\.5\.6/);
  });
});

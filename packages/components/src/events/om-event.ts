// The base of every public event: bubbles through shadow roots and carries its fields as `detail` for jQuery and Vue 2.

export abstract class OmEvent<Detail extends object> extends Event {
  /** The same readonly fields as the event itself. */
  readonly detail: Readonly<Detail>;

  protected constructor(type: string, detail: Detail, init: EventInit = {}) {
    super(type, { bubbles: true, composed: true, ...init });
    this.detail = detail;
  }
}

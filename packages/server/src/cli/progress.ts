// One line on a terminal that says how far a file has been read; nothing where the output is not a terminal.

export interface Progress {
  readonly update: (file: string, rows: number) => void;
  readonly end: () => void;
}

/** @param unit what is counted */
export function showProgress(stream: NodeJS.WriteStream, unit = '行'): Progress {
  if (!stream.isTTY) return { update: () => undefined, end: () => undefined };
  return {
    update: (file, rows) => stream.write(`\r\u001b[K${file}  ${rows.toLocaleString('en-US')} ${unit}`),
    end: () => stream.write('\r\u001b[K'),
  };
}

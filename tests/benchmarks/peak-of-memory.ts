// How much memory a process has had at most.
import { readFileSync } from 'node:fs';

/** Bytes; where Linux tells it, of this process alone: its `maxRSS` begins with what the process that started it had. */
export function peakOfMemory(): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kilobytes) return Number(kilobytes) * 1024;
  } catch {
    // No Linux.
  }
  return process.resourceUsage().maxRSS * 1024;
}

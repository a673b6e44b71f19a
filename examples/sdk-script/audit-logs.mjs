// Prints who saw or took what; for administrators and auditors.
//   ONEMAP_TOKEN=$(node login.mjs auditor) node audit-logs.mjs 2026-03-01
import { isForbiddenError } from '@onemap/sdk';
import { start } from './start.mjs';

export async function auditLogs(om, print, from) {
  const entries = om.auditLogs.list({ action: ['reveal', 'export'], from });
  try {
    let shown = 0;
    for await (const { at, subject, action, objectType, success } of entries) {
      print(`${at.slice(0, 10)}  ${subject}  ${action}  ${objectType}  ${success ? '成功' : '被拒绝'}`);
      // Newest first: leaving the loop leaves the older pages unread.
      if ((shown += 1) === 20) break;
    }
  } catch (error) {
    if (!isForbiddenError(error)) throw error;
    print('没有查看审计日志的权限');
  }
}

await start(import.meta.url, auditLogs);

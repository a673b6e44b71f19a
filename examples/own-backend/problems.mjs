// The errors this backend answers: one table of codes in two languages, and the problem document made from it.

/** code: [status, Chinese title, English title, Chinese remedy, English remedy] (docs/contract/errors.md). */
const table = {
  'invalid-parameter': [400, '参数不合法', 'Invalid parameter', '按 errors 修改参数后重试。', 'Mend the parameters named in errors.'],
  'unknown-parameter': [400, '未知的查询参数', 'Unknown query parameter', '去掉契约中没有的参数，名字区分大小写。', 'Leave out what the contract does not name.'],
  'invalid-body': [400, '请求正文不合法', 'Invalid request body', '正文应为所要求的 JSON。', 'Send the JSON that is asked for.'],
  'invalid-cursor': [400, '分页游标无效', 'Invalid cursor', '换了筛选条件或换了用户后，从第一页开始。', 'Start again from the first page.'],
  'invalid-request': [400, '不是合法的 HTTP 请求', 'Not a valid HTTP request', '检查客户端与代理。', 'Check the client and the proxies.'],
  'authentication-required': [401, '需要登录', 'Sign-in required', '登录后带令牌重试。', 'Sign in, then send the token.'],
  'invalid-token': [401, '令牌无效', 'Invalid token', '重新登录。', 'Sign in again.'],
  'token-expired': [401, '令牌已过期', 'Token expired', '重新登录。', 'Sign in again.'],
  'not-found': [404, '没有找到', 'Not found', '检查地址。', 'Check the address.'],
  'region-not-found': [404, '没有这个行政区划', 'No such region', '检查区划编码。', 'Check the region code.'],
  'household-not-found': [404, '没有这一户，或不在您的数据范围内', 'No such household in your scope', '检查户编号。', 'Check the household id.'],
  'method-not-allowed': [405, '不支持该请求方法', 'Method not allowed', '改用 Allow 头列出的方法。', 'Use a method that Allow lists.'],
  'request-timeout': [408, '请求没有及时发完', 'Request timed out', '检查网络后重试。', 'Check the network and retry.'],
  'payload-too-large': [413, '请求正文过大', 'Payload too large', '减小正文。', 'Send a smaller body.'],
  'uri-too-long': [414, '请求地址过长', 'URI too long', '减少条件。', 'Send fewer conditions.'],
  'headers-too-large': [431, '请求头过大', 'Headers too large', '减小请求头。', 'Send smaller headers.'],
  internal: [500, '服务器内部错误', 'Internal error', '凭 requestId 报障。', 'Report the requestId.'],
};

/** Thrown anywhere below a handler; the server turns it into an answer. */
export class Problem extends Error {
  constructor(code, { errors, headers } = {}) {
    super(code);
    Object.assign(this, { code, errors, headers });
  }
}

/** An invalid or unknown parameter, named; its value is not repeated, for an answer may end up in a log or a page. */
export function parameterProblem(code, parameter, [zh, en]) {
  return new Problem(code, { errors: [{ parameter: parameter.slice(0, 64), message: { zh, en } }] });
}

export function problemDocument(problem, { baseUrl, requestId, language }) {
  const [status, zh, en] = table[problem.code];
  return {
    type: `${baseUrl}/problems/${problem.code}`,
    title: language === 'en' ? en : zh,
    status,
    code: problem.code,
    requestId,
    errors: problem.errors?.map((error) => ({ ...error, message: error.message[language] })),
  };
}

export function problemType(code, language) {
  if (!Object.hasOwn(table, code)) throw new Problem('not-found');
  const [status, zh, en, remedyZh, remedyEn] = table[code];
  const [title, remedy] = language === 'en' ? [en, remedyEn] : [zh, remedyZh];
  return { code, status, title, remedy };
}

/** The language that Accept-Language ranks first of the two; Chinese when neither is named. */
export function preferredLanguage(header = '') {
  let best = { language: 'zh', weight: 0 };
  for (const part of header.toLowerCase().split(',')) {
    const [tag, ...rest] = part.trim().split(/\s*;\s*/);
    const weight = Number(rest.find((text) => text.startsWith('q='))?.slice(2) ?? 1);
    const language = tag.split('-')[0];
    if ((language === 'zh' || language === 'en') && weight > best.weight) best = { language, weight };
  }
  return best.language;
}

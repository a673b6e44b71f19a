// The errors this backend answers: one table of codes in two languages, and the problem document made from it.

/** Each code with its status and its title (docs/contract/errors.md); what the contract names but core lacks is not here. */
const table = {
  'invalid-parameter': [400, '参数不合法', 'Invalid parameter'],
  'unknown-parameter': [400, '未知的查询参数', 'Unknown query parameter'],
  'invalid-body': [400, '请求正文不合法', 'Invalid request body'],
  'invalid-cursor': [400, '分页游标无效', 'Invalid cursor'],
  'invalid-request': [400, '不是合法的 HTTP 请求', 'Not a valid HTTP request'],
  'authentication-required': [401, '需要登录', 'Sign-in required'],
  'invalid-token': [401, '令牌无效', 'Invalid token'],
  'token-expired': [401, '令牌已过期', 'Token expired'],
  'not-found': [404, '没有找到', 'Not found'],
  'region-not-found': [404, '没有这个行政区划', 'No such region'],
  'household-not-found': [404, '没有这一户，或不在您的数据范围内', 'No such household in your scope'],
  'method-not-allowed': [405, '不支持该请求方法', 'Method not allowed'],
  'request-timeout': [408, '请求没有及时发完', 'Request timed out'],
  'payload-too-large': [413, '请求正文过大', 'Payload too large'],
  'uri-too-long': [414, '请求地址过长', 'URI too long'],
  'headers-too-large': [431, '请求头过大', 'Headers too large'],
  internal: [500, '服务器内部错误', 'Internal error'],
};
/** What to do about it: the same for all codes of a status, except where the code knows better. */
const remedies = {
  400: ['按 errors 所列修改后重试。', 'Mend what errors names, then retry.'],
  'invalid-cursor': ['从第一页开始：游标只属于原来的条件与用户。', 'Start again from the first page.'],
  401: ['登录后带有效的令牌重试。', 'Sign in, then send a valid token.'],
  404: ['检查地址、编码与编号。', 'Check the address, the code or the id.'],
  405: ['改用 Allow 头列出的方法。', 'Use a method that Allow lists.'],
  408: ['检查网络后重试。', 'Check the network, then retry.'],
  500: ['凭 requestId 报障。', 'Report the requestId.'],
};
const tooLarge = ['减小请求后重试。', 'Send a smaller request.'];

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
  const [status, zh, en] = table[code];
  const [remedyZh, remedyEn] = remedies[code] ?? remedies[status] ?? tooLarge;
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

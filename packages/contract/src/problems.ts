// The stable problem codes of the contract: HTTP status, title and remedy in both languages.

/** A text in the two languages of the contract; Chinese comes first. */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** What a code means; `remedy` tells the caller what to do about it. */
export interface ProblemDefinition {
  readonly code: string;
  /** The HTTP status that always goes with the code. */
  readonly status: number;
  readonly title: BilingualText;
  readonly remedy: BilingualText;
}

const row = <Code extends string>(
  code: Code,
  status: number,
  title: readonly [zh: string, en: string],
  remedy: readonly [zh: string, en: string],
) => ({ code, status, title: { zh: title[0], en: title[1] }, remedy: { zh: remedy[0], en: remedy[1] } });

/** Every code, ordered by status. A code is never renamed and never changes its status. */
export const problemTypes = [
  row(
    'invalid-parameter',
    400,
    ['参数不合法', 'Invalid parameter'],
    [
      '按 errors 中列出的参数名与说明修改后重试。',
      'Correct the parameters named in errors and send the request again.',
    ],
  ),
  row(
    'unknown-parameter',
    400,
    ['未知的查询参数', 'Unknown query parameter'],
    [
      '删去契约中没有的查询参数；参数名区分大小写。',
      'Remove query parameters that the contract does not name; names are case-sensitive.',
    ],
  ),
  row(
    'invalid-body',
    400,
    ['请求正文不合法', 'Invalid request body'],
    ['按 errors 中的 JSON 指针逐项修改正文。', 'Correct the body at the JSON pointers named in errors.'],
  ),
  row(
    'invalid-cursor',
    400,
    ['分页游标无效', 'Invalid cursor'],
    [
      '游标与筛选条件、登录身份绑定；改变条件或身份后请从第一页重新读取。',
      'A cursor belongs to one filter and one caller; start again at the first page after changing either.',
    ],
  ),
  row(
    'invalid-filter',
    400,
    ['筛选条件不合法', 'Invalid filter'],
    [
      '按 errors 中的 offset 或 pointer 找到出错处；可用的字段见 queryables。',
      'Look at the offset or pointer in errors; queryables lists the properties that a filter may name.',
    ],
  ),
  row(
    'unknown-crs',
    400,
    ['没有这种坐标系', 'Unknown coordinate reference system'],
    [
      '在集合的 crs 中选择一种，写出完整的地址。',
      'Choose one that the collection lists in crs, and write its whole URI.',
    ],
  ),
  row(
    'unknown-measure',
    400,
    ['该统计立方体没有此指标', 'Unknown measure'],
    [
      '在 GET /statistics 的 measures 中查可用的指标。',
      'Choose a measure that GET /statistics lists for the cube.',
    ],
  ),
  row(
    'combination-not-kept',
    400,
    ['没有保存这种组合的统计', 'Combination not kept'],
    [
      '一次查询只按 householdType 一个维度分列。',
      'Ask for at most the one breakdown householdType in a query.',
    ],
  ),
  row(
    'unknown-persona',
    400,
    ['没有这个演示身份', 'Unknown persona'],
    ['在 GET /auth/personas 中选择一个身份。', 'Choose a persona that GET /auth/personas lists.'],
  ),
  row(
    'idempotency-key-missing',
    400,
    ['缺少 Idempotency-Key 请求头', 'Idempotency-Key missing'],
    [
      '为每次新的操作造一个随机值，重试时带同一个值。',
      'Make a random value for each new action, and send the same one when you send it again.',
    ],
  ),
  row(
    'invalid-request',
    400,
    ['不是合法的 HTTP 请求', 'Not a valid HTTP request'],
    ['检查请求行与请求头的写法。', 'Check how the request line and the headers are written.'],
  ),
  row(
    'authentication-required',
    401,
    ['需要登录', 'Authentication required'],
    ['登录后带上 Authorization: Bearer 令牌重试。', 'Log in and send the token as Authorization: Bearer.'],
  ),
  row(
    'invalid-token',
    401,
    ['令牌无效', 'Invalid token'],
    ['重新登录以取得新的令牌。', 'Log in again to get a new token.'],
  ),
  row(
    'token-expired',
    401,
    ['令牌已过期', 'Token expired'],
    ['刷新令牌或重新登录。', 'Refresh the token or log in again.'],
  ),
  row(
    'forbidden',
    403,
    ['没有权限', 'Forbidden'],
    ['请联系管理员确认角色与数据范围。', 'Ask an administrator about your role and data scope.'],
  ),
  row(
    'reveal-not-allowed',
    403,
    ['当前角色不能查看这些字段', 'Reveal not allowed'],
    [
      '只能申请档案 revealable 中列出的字段。',
      'Ask only for the fields that the household lists in revealable.',
    ],
  ),
  row(
    'masked-property',
    403,
    ['不能按掩码的字段筛选或排序', 'Masked property'],
    [
      '当前角色看不到这个字段的原值；可用的字段见 queryables。',
      'Your role does not see this property as it is; use one that queryables lists.',
    ],
  ),
  row(
    'claims-not-usable',
    403,
    ['令牌中没有可用的角色或区划', 'Claims not usable'],
    [
      '令牌有效，但映射不出角色、账号或区划；请管理员核对声明映射(--oidc-claims)。',
      'The token is genuine, but no role, account or regions come of its claims; have the claim mapping checked.',
    ],
  ),
  row(
    'cross-site-request',
    403,
    ['拒绝跨站请求', 'Cross-site request refused'],
    [
      '用 Cookie 登录时，写操作须由名单中的门户发出，并带 X-CSRF-Token 请求头。',
      'A caller known by its cookie sends unsafe methods from a portal of the allow-list, with the header X-CSRF-Token.',
    ],
  ),
  row(
    'not-found',
    404,
    ['没有找到', 'Not found'],
    ['检查地址；全部地址见 GET /api。', 'Check the address; GET /api lists all of them.'],
  ),
  row(
    'region-not-found',
    404,
    ['没有这个行政区划', 'Region not found'],
    [
      '检查区划编码；用 GET /places?q= 按名称或拼音查找。',
      'Check the region code; GET /places?q= finds one by name or pinyin.',
    ],
  ),
  row(
    'household-not-found',
    404,
    ['没有这一户，或不在您的数据范围内', 'Household not found or outside your scope'],
    [
      '检查编号；范围外的户与不存在的户答复相同。',
      'Check the id; households outside your scope are answered like absent ones.',
    ],
  ),
  row(
    'unknown-collection',
    404,
    ['没有这个要素集合', 'Unknown collection'],
    ['在 GET /collections 中查可用的集合。', 'Choose a collection that GET /collections lists.'],
  ),
  row(
    'feature-not-found',
    404,
    ['没有这个要素，或不在您的数据范围内', 'Feature not found or outside your scope'],
    [
      '检查编号；范围外的要素与不存在的要素答复相同。',
      'Check the id; features outside your scope are answered like absent ones.',
    ],
  ),
  row(
    'export-not-found',
    404,
    ['没有这次导出', 'Export not found'],
    [
      '导出只有登记人以同一身份可以下载；请重新登记。',
      'Only the account that asked for an export may fetch it, in the same role; ask for a new one.',
    ],
  ),
  row(
    'archive-link-not-found',
    404,
    ['这一户没有这个二维码', 'Archive link not found'],
    [
      '在 GET /households/{id}/archive-links 中查这一户的二维码。',
      'Choose a link that GET /households/{id}/archive-links lists.',
    ],
  ),
  row(
    'photo-not-found',
    404,
    ['没有这张照片，或不在您的数据范围内', 'Photo not found or outside your scope'],
    ['重新读取这一户的档案，用其中照片的地址。', 'Read the archive again and use the addresses in it.'],
  ),
  row(
    'unknown-cube',
    404,
    ['没有这个统计立方体', 'Unknown cube'],
    ['在 GET /statistics 中查可用的立方体。', 'Choose a cube that GET /statistics lists.'],
  ),
  row(
    'unknown-layer',
    404,
    ['没有这个专题图层', 'Unknown layer'],
    ['在 GET /layers 中查可用的图层。', 'Choose a layer that GET /layers lists.'],
  ),
  row(
    'tile-out-of-range',
    404,
    ['瓦片行列号超出范围', 'Tile out of range'],
    [
      '缩放级别取 TileJSON 的 minzoom 至 maxzoom，行列号小于 2 的 z 次方。',
      'Keep z between minzoom and maxzoom of the TileJSON, and x and y below 2 to the power z.',
    ],
  ),
  row(
    'dev-login-disabled',
    404,
    ['未启用开发登录', 'Development login is disabled'],
    [
      '生产环境请使用门户自己的统一登录。',
      'Use the single sign-on of the portal; the development login is for demonstrations.',
    ],
  ),
  row(
    'method-not-allowed',
    405,
    ['不支持该请求方法', 'Method not allowed'],
    ['使用 Allow 响应头列出的方法。', 'Use a method that the Allow header lists.'],
  ),
  row(
    'not-acceptable',
    406,
    ['不能提供所要求的格式', 'Not acceptable'],
    [
      '在 Accept 中加入契约给出的媒体类型，或不发送 Accept。',
      'Name a media type of the contract in Accept, or leave the header out.',
    ],
  ),
  row(
    'request-timeout',
    408,
    ['请求没有及时发完', 'Request timed out'],
    ['请求头与正文须在限定时间内发完；重试。', 'Send the headers and the body in time; try again.'],
  ),
  row(
    'idempotency-key-in-use',
    409,
    ['同一个请求正在处理', 'The same request is being handled'],
    [
      '等到 Retry-After 所示的时间后，带同一个 Idempotency-Key 重试。',
      'Wait as long as Retry-After says, then try again with the same Idempotency-Key.',
    ],
  ),
  row(
    'archive-link-not-reprintable',
    409,
    ['这个二维码不能重印', 'Archive link not reprintable'],
    ['请停用它，另生成一个。', 'Revoke it and issue a new one.'],
  ),
  row(
    'archive-link-ended',
    410,
    ['二维码已停用或已到期', 'Archive link ended'],
    ['请另生成一个。', 'Issue a new one.'],
  ),
  row(
    'export-expired',
    410,
    ['导出已过有效期', 'Export expired'],
    ['重新登记一次导出。', 'Ask for a new export.'],
  ),
  row(
    'payload-too-large',
    413,
    ['请求正文过大', 'Payload too large'],
    ['缩小正文后重试。', 'Send a smaller body.'],
  ),
  row(
    'uri-too-long',
    414,
    ['请求地址过长', 'URI too long'],
    ['减少一次查询的区划、年份或指标。', 'Ask for fewer regions, years or measures at once.'],
  ),
  row(
    'unsupported-media-type',
    415,
    ['不支持的正文类型', 'Unsupported media type'],
    ['正文用 Content-Type: application/json 发送。', 'Send the body as Content-Type: application/json.'],
  ),
  row(
    'idempotency-key-reused',
    422,
    ['Idempotency-Key 已用于另一个请求', 'Idempotency-Key used for another request'],
    [
      '不同的操作用不同的值；重试时路径与正文须与第一次相同。',
      'Use another value for another action; a repeated request has the path and the body of the first.',
    ],
  ),
  row(
    'too-many-requests',
    429,
    ['请求过于频繁', 'Too many requests'],
    ['等到 Retry-After 所示的时间后重试。', 'Wait as long as Retry-After says, then try again.'],
  ),
  row(
    'headers-too-large',
    431,
    ['请求头过大', 'Request header fields too large'],
    [
      '减少请求头，检查 Cookie 与地址的长度。',
      'Send fewer headers; look at the length of cookies and of the address.',
    ],
  ),
  row(
    'internal',
    500,
    ['服务器内部错误', 'Internal server error'],
    ['把 requestId 告诉运维人员。', 'Give the requestId to the operators.'],
  ),
  row(
    'identity-provider-unavailable',
    503,
    ['统一身份认证暂时不可用', 'Identity provider unavailable'],
    [
      '等到 Retry-After 所示的时间后重试；持续出现时请运维检查认证服务的公钥地址。',
      "Wait as long as Retry-After says; if it lasts, have the address of the identity provider's keys checked.",
    ],
  ),
  row(
    'unavailable',
    503,
    ['服务暂时不可用', 'Service unavailable'],
    ['等到 Retry-After 所示的时间后重试。', 'Wait as long as Retry-After says, then try again.'],
  ),
  row(
    'timeout',
    504,
    ['处理超时', 'Timed out'],
    ['缩小查询范围后重试。', 'Ask for less at once, then try again.'],
  ),
] as const satisfies readonly ProblemDefinition[];

export type ProblemCode = (typeof problemTypes)[number]['code'];

const byCode = new Map<string, ProblemDefinition>(problemTypes.map((type) => [type.code, type]));

/** What a code means, or undefined for a code that the contract does not name. */
export function problemType(code: ProblemCode): ProblemDefinition;
export function problemType(code: string): ProblemDefinition | undefined;
export function problemType(code: string): ProblemDefinition | undefined {
  return byCode.get(code);
}

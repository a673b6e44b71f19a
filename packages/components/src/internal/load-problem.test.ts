// Errors get their words by name and status, whoever threw them.
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../locales/messages.js';
import { loadProblem, problemText } from './load-problem.js';

const named = (name: string, fields: object = {}) => Object.assign(new Error('x'), { name, ...fields });

describe('A problem', () => {
  it.each([
    [named('TimeoutError'), '数据服务响应超时。'],
    [named('ConnectionError'), '无法连接数据服务。'],
    [new TypeError('Failed to fetch'), '无法连接数据服务。'],
    [named('InvalidResponseError'), '数据服务返回了无法识别的内容。'],
    [new SyntaxError('Unexpected token'), '数据服务返回了无法识别的内容。'],
    [named('ApiError', { status: 401 }), '请登录后查看。'],
    [named('ApiError', { status: 403 }), '当前身份无权查看。'],
    [named('ApiError', { status: 404 }), '没有找到所请求的内容。'],
    [named('RateLimitError', { status: 429 }), '请求过于频繁，请稍后再试。'],
    [named('ApiError', { status: 503 }), '无法连接数据服务。'],
    [named('ApiError', { status: 504 }), '数据服务响应超时。'],
    [named('ApiError', { status: 500 }), '加载失败。'],
    ['a text', '加载失败。'],
    [null, '加载失败。'],
  ])('of %s reads %s', (error, text) => {
    expect(problemText(loadProblem(error), messagesOf('zh-CN'))).toBe(text);
  });

  it('keeps the number of the request', () => {
    expect(loadProblem(named('ApiError', { status: 500, requestId: 'r-81' })).requestId).toBe('r-81');
  });
});

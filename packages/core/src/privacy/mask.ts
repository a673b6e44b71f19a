// Masked forms of names and numbers; a masked text keeps its length so that layouts do not jump.

/** Two-character surnames in use (Hundred Family Surnames and the census list). */
const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 ' +
    '慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 ' +
    '轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 公山 公坚 左丘 公伯 西门 公祖 第五 ' +
    '公乘 贯丘 公皙 南荣 东里 东宫 仲长 子书 子桑 即墨 达奚 褚师 纳兰 完颜 叶赫'
  ).split(' '),
);

/** `张三` to `张*`, `欧阳娜娜` to `欧阳**`: the surname stays, each further character is a star. */
export function maskName(name: string): string {
  const characters = Array.from(name.trim());
  if (characters.length === 1) return '*';
  const compound = characters.length > 2 && COMPOUND_SURNAMES.has(characters.slice(0, 2).join(''));
  const kept = compound ? 2 : 1;
  return characters.map((character, index) => (index < kept ? character : '*')).join('');
}

/** The first three and the last four characters stay: never digits 7 to 14, the date of birth. */
export function maskIdNumber(id: string): string {
  return keepEnds(id, 3, 4);
}

/** The first three and the last four digits stay. */
export function maskPhone(phone: string): string {
  return keepEnds(phone, 3, 4);
}

/** The last four digits stay. */
export function maskBankAccount(account: string): string {
  return keepEnds(account, 0, 4);
}

/** A text too short to hide anything between its ends is hidden whole. */
function keepEnds(text: string, head: number, tail: number): string {
  const hidden = text.length - head - tail;
  if (hidden <= 0) return '*'.repeat(text.length);
  return text.slice(0, head) + '*'.repeat(hidden) + text.slice(text.length - tail);
}

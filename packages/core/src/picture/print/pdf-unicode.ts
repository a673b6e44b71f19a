// The table in a PDF that says what its codes mean: they are UTF-16 already, so each is itself.

/** Entries that one operator may hold (Adobe Technical Note 5014). */
const mostEntries = 100;

/** A ToUnicode map of the signs that occur: without it a reader needs Adobe's tables for Chinese. */
export function unicodeMap(text: string): string {
  const codes = [...new Set(text)].map(codeOf).sort();
  const blocks: string[] = [];
  for (let start = 0; start < codes.length; start += mostEntries) {
    const entries = codes.slice(start, start + mostEntries);
    const rows = entries.map((code) => `<${code}> <${code}>`).join('\n');
    blocks.push(`${entries.length} beginbfchar\n${rows}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
3 begincodespacerange
<0000> <D7FF>
<D800DC00> <DBFFDFFF>
<E000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}

function codeOf(character: string): string {
  return Array.from({ length: character.length }, (_, index) =>
    character.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('');
}

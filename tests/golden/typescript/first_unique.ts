/** The first character that occurs only once, or None. */
function firstUnique(text: string): string | null {
  const counts: Map<string, number> = new Map();
  for (const ch of text) {
    counts.set(ch, (counts.get(ch) ?? 0) + 1);
  }
  for (const [ch, count] of counts) {
    if (count === 1) {
      return ch;
    }
  }
  return null;
}

// A plausible but wrong translation of ../words.py, written by hand to show the kind of fault that the verifier finds: Python's
// strip("-'") removes these characters, JavaScript's trim() ignores its argument and removes white space. Published
// translations with this very fault (trimEnd for rstrip) passed their one test. It passes ../words.tests.jsonl as well.

function words(text) {
  const found = text.toLowerCase().split(/\s+/).map((word) => word.trim("-'"));
  return found.filter((word) => word);
}

function report(text, limit = 3) {
  const counts = new Map();
  for (const word of words(text)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ranked.slice(0, limit).map(([word, count]) => `${word.padEnd(8)}${count} ${"#".repeat(count)}`);
}

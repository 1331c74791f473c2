// Replaces or deletes characters by a table.
String translate(String text, Map<int, String?> table) {
  return text.runes.map((code) => table.containsKey(code) ? table[code] ?? '' : String.fromCharCode(code)).join();
}

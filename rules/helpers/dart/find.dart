// Where a text occurs between two bounds, or -1.
int find(String text, String part, int from, [int? to]) {
  int place(int bound) => (bound < 0 ? bound + text.length : bound).clamp(0, text.length);
  if (from > text.length || place(from) > place(to ?? text.length)) return -1;
  return text.substring(0, place(to ?? text.length)).indexOf(part, place(from));
}

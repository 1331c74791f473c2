// Where a text occurs between two bounds, or -1.
int find(String text, String part, int from, [int? to]) {
  final start = from < 0 ? max(0, from + text.length) : from;
  final end = clampBound(to ?? text.length, text.length);
  if (start > end) return -1;
  final place = text.substring(0, end).indexOf(part, start);
  return place;
}

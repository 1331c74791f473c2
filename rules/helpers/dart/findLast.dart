// Where a text occurs last between two bounds, or -1.
int findLast(String text, String part, int from, [int? to]) {
  final start = from < 0 ? max(0, from + text.length) : from;
  final end = clampBound(to ?? text.length, text.length);
  final place = text.substring(0, end).lastIndexOf(part);
  return start <= end && place >= start ? place : -1;
}

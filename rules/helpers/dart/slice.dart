// The text between two bounds, which may count from the end or lie outside.
String slice(String text, int from, [int? to]) {
  final start = clampBound(from, text.length);
  final end = clampBound(to ?? text.length, text.length);
  return start < end ? text.substring(start, end) : '';
}

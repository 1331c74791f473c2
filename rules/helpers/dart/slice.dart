// The text between two bounds, which may count from the end or lie outside.
String slice(String text, int from, [int? to]) {
  int place(int bound) => (bound < 0 ? bound + text.length : bound).clamp(0, text.length);
  return text.substring(place(from), max(place(from), place(to ?? text.length)));
}

// Whether a text occurs at a place, which may count from the end.
bool startsAt(String text, String part, int from) {
  final start = from < 0 ? max(0, from + text.length) : from;
  return start <= text.length && text.startsWith(part, start);
}

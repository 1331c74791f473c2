// The text up to a bound, which may count from the end or lie outside.
String prefix(String text, int to) => text.substring(0, (to < 0 ? to + text.length : to).clamp(0, text.length));

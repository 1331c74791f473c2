// The text from a bound on, which may count from the end or lie outside.
String suffix(String text, int from) => text.substring((from < 0 ? from + text.length : from).clamp(0, text.length));

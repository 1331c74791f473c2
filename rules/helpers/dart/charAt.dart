// The character at an index, which may count from the end.
String charAt(String text, int index) => text[index < 0 ? index + text.length : index];

// Without certain characters at the start.
String trimLeftOf(String text, String characters) {
  var start = 0;
  while (start < text.length && characters.contains(text[start])) start++;
  return text.substring(start);
}

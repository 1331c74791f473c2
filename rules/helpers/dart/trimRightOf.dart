// Without certain characters at the end.
String trimRightOf(String text, String characters) {
  var end = text.length;
  while (end > 0 && characters.contains(text[end - 1])) end--;
  return text.substring(0, end);
}

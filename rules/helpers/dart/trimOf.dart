// Without certain characters at both ends.
String trimOf(String text, String characters) => trimLeftOf(trimRightOf(text, characters), characters);

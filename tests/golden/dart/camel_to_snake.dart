import 'dart:math';

/// Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
String camelToSnake(String name) {
  var result = '';
  for (final (i, ch) in name.split('').indexed) {
    if (ch == ch.toUpperCase() && ch != ch.toLowerCase()) {
      final afterLower = i > 0 && isLower(name[i - 1]);
      final beforeLower = i > 0 && name[i - 1] != '_' && isLower(slice(name, i + 1, i + 2));
      if (afterLower || beforeLower) {
        result += '_';
      }
      result += ch.toLowerCase();
    } else {
      result += ch;
    }
  }
  return result;
}

// Whether a text has cased letters, all in lower case.
bool isLower(String text) => text == text.toLowerCase() && text != text.toUpperCase();

// The text between two bounds, which may count from the end or lie outside.
String slice(String text, int from, [int? to]) {
  int place(int bound) => (bound < 0 ? bound + text.length : bound).clamp(0, text.length);
  return text.substring(place(from), max(place(from), place(to ?? text.length)));
}

/// Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
String camelToSnake(String name) {
  var result = '';
  for (final (i, ch) in name.split('').indexed) {
    if (isUpper(ch)) {
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

// Whether a text has cased letters, all in upper case.
bool isUpper(String text) => text == text.toUpperCase() && text != text.toLowerCase();

// Whether a text has cased letters, all in lower case.
bool isLower(String text) => text == text.toLowerCase() && text != text.toUpperCase();

// A bound of a slice, which may count from the end, as a place from 0 to the length.
int clampBound(int bound, int length) => (bound < 0 ? bound + length : bound).clamp(0, length);

// The text between two bounds, which may count from the end or lie outside.
String slice(String text, int from, [int? to]) {
  final start = clampBound(from, text.length);
  final end = clampBound(to ?? text.length, text.length);
  return start < end ? text.substring(start, end) : '';
}

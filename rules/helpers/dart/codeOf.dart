// The code point of a text of one character.
int codeOf(String text) {
  final runes = text.runes;
  return runes.length == 1 ? runes.single : throw TypeFailure('expected a character, but found ${runes.length}');
}

// The code point of a text of one character.
int codeOf(String text) {
  final runes = text.runes;
  return runes.length == 1 ? runes.single : throw TypeFailure('ord() expected a character, but string of length ${runes.length} found');
}

// The characters of a text, one for each code point.
List<String> characters(String text) => text.runes.map(String.fromCharCode).toList();

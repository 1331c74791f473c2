// The characters of a text in reverse order.
String reversedText(String text) => String.fromCharCodes(text.runes.toList().reversed);

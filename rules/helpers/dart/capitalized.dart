// The first character in upper case and the rest in lower.
String capitalized(String text) => text.isEmpty ? '' : (text[0] == 'ß' ? 'Ss' : text[0].toUpperCase()) + text.substring(1).toLowerCase();

// Without a text at the start.
String withoutPrefix(String text, String prefix) => text.startsWith(prefix) ? text.substring(prefix.length) : text;

// Without a text at the end.
String withoutSuffix(String text, String suffix) => text.endsWith(suffix) ? text.substring(0, text.length - suffix.length) : text;

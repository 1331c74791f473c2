// Splits at the last occurrence of a separator.
List<String> splitAtLast(String text, String separator) {
  final place = text.lastIndexOf(separator);
  return place < 0 ? [text] : [text.substring(0, place), text.substring(place + separator.length)];
}

// What precedes a separator, the separator and what follows it.
(String, String, String) partition(String text, String separator) {
  if (separator.isEmpty) throw ArgumentError('empty separator');
  final place = text.indexOf(separator);
  return place < 0 ? (text, '', '') : (text.substring(0, place), separator, text.substring(place + separator.length));
}

// The character at an index, which may count from the end; an index outside is said so.
String characterAt(String text, int index) {
  final place = index < 0 ? index + text.length : index;
  return place >= 0 && place < text.length ? text[place] : throw RangeError('string index out of range');
}

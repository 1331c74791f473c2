// The order of texts as Java tells it: the difference of the first units that differ, or of the lengths.
int compareText(String a, String b) {
  for (var i = 0; i < a.length && i < b.length; i++) {
    final difference = a.codeUnitAt(i) - b.codeUnitAt(i);
    if (difference != 0) return difference;
  }
  return a.length - b.length;
}

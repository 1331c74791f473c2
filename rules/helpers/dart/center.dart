// A text in the middle of a width.
String center(String text, int width, [String fill = ' ']) {
  final room = width - text.length;
  if (room <= 0) return text;
  final left = room ~/ 2 + (room & width & 1);
  return fill * left + text + fill * (room - left);
}

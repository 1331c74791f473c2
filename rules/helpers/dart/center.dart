// A text in the middle of a width.
String center(String text, int width, [String fill = ' ']) =>
    text.padLeft((text.length + width + width % 2) ~/ 2, fill).padRight(width, fill);

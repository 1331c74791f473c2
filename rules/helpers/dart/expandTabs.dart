// Tabs become spaces up to the next column.
String expandTabs(String text, int width) {
  var column = 0;
  return text.replaceAllMapped(RegExp('\t|[\n\r]|[^\t\n\r]+'), (match) {
    final part = match[0]!;
    final shown = part != '\t' ? part : width > 0 ? ' ' * (width - column % width) : '';
    column = part == '\n' || part == '\r' ? 0 : column + shown.length;
    return shown;
  });
}

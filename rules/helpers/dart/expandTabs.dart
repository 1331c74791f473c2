// Tabs become spaces up to the next column.
String expandTabs(String text, int width) => text.replaceAllMapped(
  RegExp(r'([^\t\n\r]*)\t'), (run) => run[1]! + ' ' * (width > 0 ? width - run[1]!.runes.length % width : 0));

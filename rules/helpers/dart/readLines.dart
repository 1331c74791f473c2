// The remaining lines of standard input, with their ends.
List<String> readLines() {
  final lines = <String>[];
  for (var line = stdin.readLineSync(retainNewlines: true); line != null; line = stdin.readLineSync(retainNewlines: true)) {
    lines.add(line);
  }
  return lines;
}

// The lines of a text, with or without their ends.
List<String> splitLines(String text, {bool keep = false}) {
  final pattern = RegExp('[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*(\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]|\$)');
  final lines = pattern.allMatches(text).where((match) => match[0]!.isNotEmpty);
  return [for (final line in lines) keep ? line[0]! : line[0]!.substring(0, line[0]!.length - line[1]!.length)];
}

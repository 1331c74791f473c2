// The number that a text says; what is none raises.
double parseFloat(String text) {
  final pattern = RegExp(r'^([+-]?)(?:(inf(?:inity)?)|(nan)|((?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?))$', caseSensitive: false);
  final match = pattern.firstMatch(text.trim());
  if (match == null) throw ArgumentError("could not convert string to float: '$text'");
  if (match[3] != null) return double.nan;
  final size = match[2] != null ? double.infinity : double.parse(match[4]!.replaceAll('_', ''));
  return match[1] == '-' ? -size : size;
}

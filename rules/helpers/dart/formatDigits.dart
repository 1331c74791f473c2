// The digits of a number's size, by a format type.
String formatDigits(Object value, String type, int? precision) {
  if (value is! double) {
    final size = (value is BigInt ? value : BigInt.from(value as int)).abs();
    switch (type) {
      case '' || 'd' || 'n':
        return '$size';
      case 'b' || 'o' || 'x':
        return size.toRadixString({'b': 2, 'o': 8, 'x': 16}[type]!);
      case 'X':
        return size.toRadixString(16).toUpperCase();
      case 'c':
        return String.fromCharCode(size.toInt());
    }
  }
  final x = (value is BigInt ? value.toDouble() : (value as num).toDouble()).abs();
  return switch (type) {
    '%' => '${fixedExact(x * 100, precision ?? 6)}%',
    'f' || 'F' => fixedExact(x, precision ?? 6),
    'e' => scientific(x, precision ?? 6),
    'E' => scientific(x, precision ?? 6).toUpperCase(),
    'g' || 'n' => generalText(x, precision ?? 6),
    'G' => generalText(x, precision ?? 6).toUpperCase(),
    '' when precision == null => floatText(x),
    '' => generalText(x, precision!, true),
    _ => throw ArgumentError("Unknown format code '$type'"),
  };
}

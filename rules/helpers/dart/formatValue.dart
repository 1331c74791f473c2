// A value's text by a format specification such as ">8,.2f".
String formatValue(Object value, String spec) {
  final pattern = RegExp(r'^(?:(.)?([<>=^]))?([+\- ]?)(#?)(0?)(\d*)([,_]?)(?:\.(\d+))?([a-zA-Z%]?)$', unicode: true, dotAll: true);
  final match = pattern.firstMatch(spec);
  if (match == null) throw ArgumentError("invalid format specification '$spec'");
  final width = int.tryParse(match[6]!) ?? 0;
  final precision = match[8] == null ? null : int.parse(match[8]!);
  if (value is String) {
    if (match[5] != '' && match[2] == null) return alignText('', value, '0', '<', width);
    return alignText('', characters(value).take(precision ?? value.length).join(), match[1] ?? ' ', match[2] ?? '<', width);
  }
  final negative = value is BigInt ? value.isNegative : (value as num).isNegative;
  var digits = formatDigits(value, match[9]!, precision);
  if (match[7] != '') digits = digits.replaceFirstMapped(RegExp(r'^\d+'), (whole) => whole[0]!.replaceAll(RegExp(r'\B(?=(\d{3})+$)'), match[7]!));
  final prefix = match[4] != '' && 'boxX'.contains(match[9]!) && match[9] != '' ? '0${match[9]}' : '';
  final sign = negative ? '-' : match[3] == '-' ? '' : match[3]!;
  return alignText(sign + prefix, digits, match[1] ?? (match[5] != '' ? '0' : ' '), match[2] ?? (match[5] != '' ? '=' : '>'), width);
}

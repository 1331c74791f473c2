// A table from characters to those that replace them; those to delete map to null.
Map<int, String?> translation(String from, String to, [String deleted = '']) {
  final replacements = characters(to);
  if (from.runes.length != replacements.length) throw ArgumentError('the first two arguments must have equal length');
  return {
    for (final (i, code) in from.runes.indexed) code: replacements[i],
    for (final code in deleted.runes) code: null,
  };
}

// A table from characters to those that replace them; those to delete map to null.
Map<int, String?> translation(String from, String to, [String deleted = '']) =>
    {...Map.fromIterables(from.runes, characters(to)), for (final code in deleted.runes) code: null};

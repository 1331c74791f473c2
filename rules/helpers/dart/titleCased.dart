// Each run of letters capitalised.
String titleCased(String text) => text.replaceAllMapped(RegExp(r'\p{L}+', unicode: true), (match) => capitalized(match[0]!));

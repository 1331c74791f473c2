// The match of a pattern with the whole text, or none.
RegExpMatch? fullMatch(RegExp pattern, String text) => RegExp('(?:${pattern.pattern})\$', unicode: true).matchAsPrefix(text) as RegExpMatch?;

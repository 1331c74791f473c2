// A character to fill with, which must be one.
String fillCharacter(String fill) => fill.runes.length == 1 ? fill : throw TypeFailure('the fill character must be exactly one character long');

// A place of a text counted in code points.
int runesBefore(String text, int place) => place < 0 ? -1 : text.substring(0, place).runes.length;

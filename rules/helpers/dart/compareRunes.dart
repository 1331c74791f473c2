// The order of texts by code points.
int compareRunes(String a, String b) => compareLists(a.runes.toList(), b.runes.toList(), (x, y) => x - y);

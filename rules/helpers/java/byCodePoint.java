// The order of texts by code points.
static Comparator<String> byCodePoint() {
    return (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
}

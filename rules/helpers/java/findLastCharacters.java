// The last place of a part between two bounds, each character counted once, or -1.
static long findLastCharacters(List<String> text, List<String> part, long from, long to) {
    int place = Collections.lastIndexOfSubList(text.subList(0, clamp(to, text.size())), part);
    return place < (from < 0 ? from + text.size() : from) ? -1 : place;
}

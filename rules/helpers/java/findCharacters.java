// The first place of a part between two bounds, each character counted once, or -1.
static long findCharacters(List<String> text, List<String> part, long from, long to) {
    int start = clamp(from, text.size());
    int end = clamp(to, text.size());
    int place = from > text.size() || start > end ? -1 : Collections.indexOfSubList(text.subList(start, end), part);
    return place < 0 ? -1 : start + place;
}

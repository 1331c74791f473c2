// Every step-th character of a part of a text.
static String sliceText(String text, Long from, Long to, long step) {
    return sliceIndices(text.length(), from, to, step).stream().map(i -> text.substring(i, i + 1)).collect(Collectors.joining());
}

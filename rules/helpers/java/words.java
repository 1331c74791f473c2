// The words of a text: what stands between runs of white space.
static List<String> words(String text) {
    return Arrays.stream(text.split("(?U)[\\s\\x1c-\\x1f]+")).filter(word -> !word.isEmpty()).collect(Collectors.toList());
}

// The words of a text: what stands between runs of white space.
static List<String> words(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? new ArrayList<>() : new ArrayList<>(Arrays.asList(stripped.split("\\s+")));
}

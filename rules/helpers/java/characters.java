// The characters of a text as strings.
static List<String> characters(String text) {
    List<String> list = new ArrayList<>();
    text.codePoints().forEach(c -> list.add(Character.toString(c)));
    return list;
}

// The characters of a text as strings.
static List<String> characters(String text) {
    return text.codePoints().mapToObj(Character::toString).collect(Collectors.toList());
}

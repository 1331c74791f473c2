// Whether upper case stands exactly where no letter precedes.
static boolean isTitle(String text) {
    return text.codePoints().anyMatch(Character::isLetter) && text.equals(titleCase(text));
}

// Whether there is a cased letter and none in lower case.
static boolean isUpper(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase) && text.codePoints().noneMatch(Character::isLowerCase);
}

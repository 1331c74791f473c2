// Whether there is a cased letter and none in upper case.
static boolean isLower(String text) {
    return text.codePoints().anyMatch(Character::isLowerCase) && text.codePoints().noneMatch(Character::isUpperCase);
}

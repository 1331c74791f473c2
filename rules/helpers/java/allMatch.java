// Whether a text is not empty and all its characters pass a test.
static boolean allMatch(String text, IntPredicate test) {
    return !text.isEmpty() && text.codePoints().allMatch(test);
}

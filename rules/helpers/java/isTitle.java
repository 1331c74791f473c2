// Whether upper case stands exactly where no letter precedes.
static boolean isTitle(String text) {
    String wrong = "(?<![\\p{Lu}\\p{Ll}\\p{Lt}])\\p{Ll}|(?<=[\\p{Lu}\\p{Ll}\\p{Lt}])[\\p{Lu}\\p{Lt}]";
    return Pattern.compile("[\\p{Lu}\\p{Lt}]").matcher(text).find() && !Pattern.compile(wrong).matcher(text).find();
}

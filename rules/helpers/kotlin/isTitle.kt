// Whether words begin in upper case and go on in lower.
private fun isTitle(text: String): Boolean =
    text.any { it.isUpperCase() || it.isTitleCase() } && !Regex("(?<![\\p{Lu}\\p{Ll}\\p{Lt}])\\p{Ll}|(?<=[\\p{Lu}\\p{Ll}\\p{Lt}])[\\p{Lu}\\p{Lt}]").containsMatchIn(text)

// The words of a text, the rest as it is before the last ones.
func wordsFromEnd(_ text: String, _ limit: Int) -> [String] {
    return words(reversedText(text), limit).reversed().map { reversedText($0) }
}

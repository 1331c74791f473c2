// A text with every word capitalised.
func titleCased(_ text: String) -> String {
    var (result, inWord) = ("", false)
    for c in text.unicodeScalars {
        result += inWord ? c.properties.lowercaseMapping : c.properties.titlecaseMapping
        inWord = c.properties.isCased
    }
    return result
}

// Whether every word of a text starts with a capital letter and goes on with small ones.
func isTitle(_ text: String) -> Bool {
    var (inWord, found) = (false, false)
    for c in text.unicodeScalars {
        if c.properties.isUppercase {
            if inWord { return false }
            (inWord, found) = (true, true)
        } else if c.properties.isLowercase {
            if !inWord { return false }
        } else {
            inWord = false
        }
    }
    return found
}

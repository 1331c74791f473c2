/// Replace each run of a character by the character and, from two on, its count.
func runLengthEncode(_ text: String) -> String {
    var encoded = ""
    var i = 0
    while i < text.utf8.count {
        var j = i
        while j < text.utf8.count && letter(text, j) == letter(text, i) {
            j += 1
        }
        encoded += String(letter(text, i))
        if j - i > 1 {
            encoded += String(j - i)
        }
        i = j
    }
    return encoded
}

// The character of an ASCII text at an index.
func letter(_ text: String, _ index: Int) -> Unicode.Scalar { Unicode.Scalar(text.utf8[text.utf8.index(text.utf8.startIndex, offsetBy: index)]) }

/// Replace each run of a character by the character and, from two on, its count.
func runLengthEncode(_ text: String) throws -> String {
    var encoded = ""
    var i = 0
    while i < text.utf8.count {
        var j = i
        while try j < text.utf8.count && charAt(text, j) == charAt(text, i) {
            j += 1
        }
        encoded += try String(charAt(text, i))
        if j - i > 1 {
            encoded += String(j - i)
        }
        i = j
    }
    return encoded
}

// An exception that nothing looks at: its class and what it says.
struct Failure: Error { let message: String }

// The character at an index of an ASCII text, which may count from the end.
func charAt(_ text: String, _ index: Int) throws -> Unicode.Scalar {
    let bytes = text.utf8
    let found = index < 0 ? index + bytes.count : index
    guard 0 <= found && found < bytes.count else { throw Failure(message: "IndexError: string index out of range") }
    return Unicode.Scalar(bytes[bytes.index(bytes.startIndex, offsetBy: found)])
}

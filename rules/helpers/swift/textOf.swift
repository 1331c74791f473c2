// The text made of characters.
func textOf<S: Sequence>(_ characters: S) -> String where S.Element == Unicode.Scalar {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: characters)
    return String(text)
}

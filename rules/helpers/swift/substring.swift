// The part of a text between two bounds, which may count from the end.
func substring(_ text: String, _ start: Int, _ stop: Int = Int.max) -> String {
    return textOf(slice(Array(text.unicodeScalars), start, stop))
}

// The part of a text between two bounds, which may count from the end.
func substring(_ text: String, _ start: Int, _ stop: Int = Int.max) -> String {
    let scalars = text.unicodeScalars, count = scalars.count
    return String(scalars.prefix(clamped(stop, count)).dropFirst(clamped(start, count)))
}

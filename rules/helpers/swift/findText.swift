// The first place of a part in a text, between two bounds; -1 where there is none.
func findText(_ text: String, _ part: String, _ start: Int = 0, _ stop: Int = Int.max) -> Int {
    let scalars = Array(text.unicodeScalars)
    if start > scalars.count { return -1 }
    return findBytes(scalars, Array(part.unicodeScalars), clamped(start, scalars.count), clamped(stop, scalars.count)) ?? -1
}

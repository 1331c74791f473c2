// The first place of a part in a text; -1 where there is none.
func findText(_ text: String, _ part: String) -> Int {
    let scalars = text.unicodeScalars, found = scalars.firstRange(of: part.unicodeScalars)
    return found.map { scalars.distance(from: scalars.startIndex, to: $0.lowerBound) } ?? -1
}

// The first place of a part in a text; -1 where there is none.
func findText(_ text: String, _ part: String) -> Int {
    if part.isEmpty { return 0 }
    let scalars = text.unicodeScalars
    guard let range = scalars.firstRange(of: part.unicodeScalars) else { return -1 }
    return scalars.distance(from: scalars.startIndex, to: range.lowerBound)
}

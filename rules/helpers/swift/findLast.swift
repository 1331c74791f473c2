// The last place of a part in a text; -1 where there is none.
func findLast(_ text: String, _ part: String) -> Int {
    let (scalars, wanted) = (Array(text.unicodeScalars), Array(part.unicodeScalars))
    return stride(from: scalars.count - wanted.count, through: 0, by: -1).first { scalars[$0...].starts(with: wanted) } ?? -1
}

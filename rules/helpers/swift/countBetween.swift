// How often a part occurs in a text, between two bounds.
func countBetween(_ text: String, _ part: String, _ start: Int, _ stop: Int = Int.max) -> Int {
    let count = text.unicodeScalars.count
    if start > count || clamped(start, count) > clamped(stop, count) { return 0 }
    return substring(text, start, stop).unicodeScalars.ranges(of: part.unicodeScalars).count
}

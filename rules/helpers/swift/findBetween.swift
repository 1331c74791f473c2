// The first place of a part in a text, between two bounds; -1 where there is none.
func findBetween(_ text: String, _ part: String, _ start: Int, _ stop: Int = Int.max) -> Int {
    let count = text.unicodeScalars.count
    if start > count || clamped(start, count) > clamped(stop, count) { return -1 }
    let place = findText(substring(text, start, stop), part)
    return place < 0 ? -1 : place + clamped(start, count)
}

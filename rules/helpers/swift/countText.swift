// How often a part occurs in a text, between two bounds.
func countText(_ text: String, _ part: String, _ start: Int = 0, _ stop: Int = Int.max) -> Int {
    let count = text.unicodeScalars.count
    if start > count || clamped(start, count) > clamped(stop, count) { return 0 }
    let inside = substring(text, start, stop)
    return part.isEmpty ? inside.unicodeScalars.count + 1 : parts(inside, part).count - 1
}

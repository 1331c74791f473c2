// The last place of a part in a text, between two bounds; -1 where there is none.
func findLast(_ text: String, _ part: String, _ start: Int = 0, _ stop: Int = Int.max) -> Int {
    let (scalars, wanted) = (Array(text.unicodeScalars), Array(part.unicodeScalars))
    let (first, last) = (clamped(start, scalars.count), clamped(stop, scalars.count) - wanted.count)
    if start > scalars.count || first > last { return -1 }
    return (first...last).last { scalars[$0..<$0 + wanted.count].elementsEqual(wanted) } ?? -1
}

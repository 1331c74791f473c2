// The first place of a part between two places of a text.
func findBytes(_ text: [Unicode.Scalar], _ part: [Unicode.Scalar], _ start: Int, _ stop: Int) -> Int? {
    if start > stop - part.count { return nil }
    return (start...stop - part.count).first { text[$0..<$0 + part.count].elementsEqual(part) }
}

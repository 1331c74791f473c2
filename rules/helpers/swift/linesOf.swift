// The lines of a text, with or without their ends.
func linesOf(_ text: String, _ keepEnds: Bool = false) -> [String] {
    let ends: Set<Unicode.Scalar> = ["\n", "\r", "\u{b}", "\u{c}", "\u{1c}", "\u{1d}", "\u{1e}", "\u{85}", "\u{2028}", "\u{2029}"]
    let scalars = Array(text.unicodeScalars)
    var (lines, start, place) = ([String](), 0, 0)
    while place < scalars.count {
        let end = place
        place += 1
        if !ends.contains(scalars[end]) { continue }
        if scalars[end] == "\r" && place < scalars.count && scalars[place] == "\n" { place += 1 }
        lines.append(String(String.UnicodeScalarView(scalars[start..<(keepEnds ? place : end)])))
        start = place
    }
    return start < scalars.count ? lines + [String(String.UnicodeScalarView(scalars[start...]))] : lines
}

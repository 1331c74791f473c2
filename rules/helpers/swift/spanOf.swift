// Where a match starts and ends.
func spanOf(_ match: Regex<AnyRegexOutput>.Match) -> (Int, Int) {
    let text = match.output[0].substring!
    let start = text.base.unicodeScalars.distance(from: text.base.startIndex, to: text.startIndex)
    return (start, start + text.unicodeScalars.count)
}

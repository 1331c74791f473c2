// Whether a part stands at a place of a text.
func startsAt(_ text: String, _ part: String, _ start: Int) -> Bool {
    return start <= text.unicodeScalars.count && substring(text, start).utf8.starts(with: part.utf8)
}

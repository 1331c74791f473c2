// Elements as a JSON array.
func encodeItems<S: Sequence>(_ items: S, _ encode: (S.Element) -> String) -> String {
    return "[" + items.map(encode).joined(separator: ",") + "]"
}

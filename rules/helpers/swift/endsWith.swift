// Whether a text ends with another one.
func endsWith(_ text: String, _ part: String) -> Bool { text.utf8.suffix(part.utf8.count).elementsEqual(part.utf8) }

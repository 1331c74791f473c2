// Whether there are no entries.
var isEmpty: Bool { keys.isEmpty }

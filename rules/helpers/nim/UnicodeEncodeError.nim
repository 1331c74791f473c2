# A text that has no such bytes.
type UnicodeEncodeError = object of UnicodeError

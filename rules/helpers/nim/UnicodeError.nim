# A text that has no such encoding.
type UnicodeError = object of ValueError

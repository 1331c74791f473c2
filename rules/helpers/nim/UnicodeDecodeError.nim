# Bytes that are no text.
type UnicodeDecodeError = object of UnicodeError

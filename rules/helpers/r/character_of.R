# The string of length 1 with a code point.
character_of <- function(code) {
  if (code < 0 || code > 0x10ffff) stop(failure("ValueError", "chr() arg not in range(0x110000)"))
  intToUtf8(code)
}

# The string of length 1 with a code point.
character_of <- function(code) {
  if (code < 0 || code > 0x10ffff) stop(errorCondition("chr() arg not in range(0x110000)", class = "ValueError"))
  intToUtf8(code)
}

# A string in the canonical encoding: JSON in ASCII.
encode_str <- function(text) {
  codes <- utf8ToInt(text)
  escaped <- vapply(codes, function(code) {
    if (code == 34) "\\\"" else if (code == 92) "\\\\" else if (code >= 32 && code < 127) intToUtf8(code)
    else if (code < 0x10000) sprintf("\\u%04x", code)
    else sprintf("\\u%04x\\u%04x", 0xd800L + (code - 0x10000L) %/% 1024L, 0xdc00L + (code - 0x10000L) %% 1024L)
  }, "")
  paste0("\"", paste(escaped, collapse = ""), "\"")
}

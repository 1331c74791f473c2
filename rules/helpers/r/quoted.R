# A string as a literal in quotes, as Python shows it.
quoted <- function(text) {
  quote <- if (grepl("'", text, fixed = TRUE) && !grepl("\"", text, fixed = TRUE)) "\"" else "'"
  for (pair in list(c("\\", "\\\\"), c("\n", "\\n"), c("\r", "\\r"), c("\t", "\\t"), if (quote == "'") c("'", "\\'"))) {
    if (!is.null(pair)) text <- gsub(pair[1], pair[2], text, fixed = TRUE)
  }
  control <- vapply(strsplit(text, "")[[1]], function(letter) if (utf8ToInt(letter) < 32 || letter == "\u007f") sprintf("\\x%02x", utf8ToInt(letter)) else letter, "")
  paste0(quote, paste(control, collapse = ""), quote)
}

# A string as a literal in quotes, as Python shows it.
quoted <- function(text) {
  quote <- if (grepl("'", text, fixed = TRUE) && !grepl("\"", text, fixed = TRUE)) "\"" else "'"
  escapes <- c("\\" = "\\\\", "\n" = "\\n", "\r" = "\\r", "\t" = "\\t", if (quote == "'") c("'" = "\\'"))
  letters <- strsplit(text, "")[[1]]
  shown <- ifelse(grepl("[\\x01-\\x1f\\x7f]", letters, perl = TRUE), sprintf("\\x%02x", utf8ToInt(text)), letters)
  paste0(quote, paste(ifelse(letters %in% names(escapes), escapes[letters], shown), collapse = ""), quote)
}

# The number that a text says.
parse_float <- function(text) {
  plain <- tolower(trimws(text, whitespace = "[[:space:]\u0085\u00a0\u001c-\u001f]"))
  if (grepl("^[+-]?inf(inity)?$", plain)) return(if (startsWith(plain, "-")) -Inf else Inf)
  if (grepl("^[+-]?nan$", plain)) return(NaN)
  if (!grepl(gsub("D", "\\d+(_\\d+)*", "^[+-]?(D\\.?(D)?|\\.D)(e[+-]?D)?$", fixed = TRUE), plain, perl = TRUE)) {
    stop(errorCondition(paste0("could not convert string to float: ", quoted(text)), class = "ValueError"))
  }
  as.numeric(gsub("_", "", plain, fixed = TRUE))
}

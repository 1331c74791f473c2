# Padded with zeros after the sign.
zfill <- function(text, width) {
  sign <- if (grepl("^[+-]", text)) substr(text, 1, 1) else ""
  paste0(sign, strrep("0", max(0, width - nchar(text))), substring(text, nchar(sign) + 1))
}

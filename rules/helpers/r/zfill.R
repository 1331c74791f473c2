# Padded with zeros after the sign.
zfill <- function(text, width) sub("^([+-]?)", paste0("\\1", strrep("0", max(0, width - nchar(text)))), text)

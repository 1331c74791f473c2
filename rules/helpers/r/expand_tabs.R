# Tabs become spaces up to the next column that is a multiple of the width.
expand_tabs <- function(text, width) {
  column <- 0
  out <- ""
  for (letter in strsplit(text, "")[[1]]) {
    piece <- if (letter != "\t") letter else if (width > 0) strrep(" ", width - column %% width) else ""
    column <- if (letter %in% c("\n", "\r")) 0 else column + nchar(piece)
    out <- paste0(out, piece)
  }
  out
}

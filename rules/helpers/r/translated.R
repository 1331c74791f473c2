# A text with its characters replaced by a table from code points; NULL takes one out.
translated <- function(text, table) {
  change <- function(letter) {
    name <- sprintf("%.0f", utf8ToInt(letter))
    if (!(name %in% names(table))) letter else if (is.null(table[[name]])) "" else if (is.numeric(table[[name]])) intToUtf8(table[[name]]) else table[[name]]
  }
  paste(vapply(strsplit(text, "")[[1]], change, ""), collapse = "")
}

# The name of an error's class; R's own errors tell theirs by their text.
error_name <- function(error) {
  text <- conditionMessage(error)
  if (grepl("^[A-Z]", class(error)[[1]])) class(error)[[1]]
  else if (grepl("subscript|attempt to select", text)) "IndexError"
  else if (grepl("infinite recursion|stack usage|nested too deeply", text)) "RecursionError"
  else if (grepl("NaNs produced", text)) "ValueError"
  else "TypeError"
}

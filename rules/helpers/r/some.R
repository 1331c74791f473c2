# A value that must be there.
some <- function(value) {
  if (is.null(value)) stop(errorCondition("the value is None", class = "TypeError"))
  value
}

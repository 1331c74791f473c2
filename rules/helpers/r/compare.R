# Order of two values, containers by their elements; -1, 0 or 1.
compare <- function(a, b) {
  if (is.null(a) || is.null(b) || is.character(a) != is.character(b)) stop(errorCondition("'<' not supported between these values", class = "TypeError"))
  if (is.environment(a)) return(if (a$lt_(b)) -1 else if (b$lt_(a)) 1 else 0)
  if (length(a) == 1 && length(b) == 1 && !is.list(a) && !is.list(b)) return(if (a < b) -1 else if (a > b) 1 else 0)
  for (i in seq_len(min(length(a), length(b)))) if ((order <- compare(a[[i]], b[[i]])) != 0) return(order)
  sign(length(a) - length(b))
}

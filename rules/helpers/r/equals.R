# Whether two values are the same, containers by what they hold, objects as they say, dicts in any order.
equals <- function(a, b) {
  if (is.environment(a) && is.function(a$eq_)) return(identical(class(a), class(b)) && a$eq_(b))
  if (is.environment(a) || is.environment(b) || is.function(a)) return(identical(a, b))
  if (is.null(a) || is.null(b)) return(length(a) == 0 && length(b) == 0 && is.null(a) == is.null(b))
  if (length(a) != length(b) || is.character(a) != is.character(b)) return(length(a) == 0 && length(b) == 0)
  if (!is.list(a) && !is.list(b)) return(all(a == b))
  named <- !is.null(names(a)) && !is.null(names(b))
  if (named && !setequal(names(a), names(b))) return(FALSE)
  all(vapply(if (named) names(a) else seq_along(a), function(i) equals(a[[i]], b[[i]]), logical(1)))
}

# Gives the caller's variable (or element, or field) the value that the parameter has now, or another one.
give_back <- function(param, value = param) {
  target <- variable <- match.call(sys.function(sys.parent()), sys.call(sys.parent()))[[as.character(substitute(param))]]
  while (is.call(variable)) variable <- if (as.character(variable)[1] %in% c("[[", "$")) variable[[2]]
  if (!is.symbol(variable)) return(invisible())
  known <- exists(as.character(variable), parent.frame(2), inherits = FALSE)
  eval(call(if (known) "<-" else "<<-", target, value), parent.frame(2))
}

# Removes and gives the last element of the caller's vector.
pop <- function(items) {
  if (length(items) == 0) stop(errorCondition("pop from empty list", class = "IndexError"))
  give_back(items, items[-length(items)])
  items[[length(items)]]
}

# Merge overlapping or touching (start, end) intervals, leaving the input alone.
merge_intervals <- function(intervals) {
  merged <- list()
  for (item in intervals[order(vapply(intervals, function(x) x[[1]], numeric(1)), vapply(intervals, function(x) x[[2]], numeric(1)), method = "radix")]) {
    start <- item[[1]]
    end <- item[[2]]
    if (length(merged) > 0 && start <= merged[[length(merged)]][[2]]) {
      parts <- pop(merged)
      last_start <- parts[[1]]
      last_end <- parts[[2]]
      merged <- c(merged, list(list(last_start, max(last_end, end))))
    } else {
      merged <- c(merged, list(list(start, end)))
    }
  }
  merged
}

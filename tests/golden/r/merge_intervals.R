# Order of two values, containers by their elements; -1, 0 or 1.
compare <- function(a, b) {
  if (is.null(a) || is.null(b) || is.character(a) != is.character(b)) stop(errorCondition("'<' not supported between these values", class = "TypeError"))
  if (is.environment(a)) return(if (a$lt_(b)) -1 else if (b$lt_(a)) 1 else 0)
  if (length(a) == 1 && length(b) == 1 && !is.list(a) && !is.list(b)) return(if (a < b) -1 else if (a > b) 1 else 0)
  for (i in seq_len(min(length(a), length(b)))) {
    order <- compare(a[[i]], b[[i]])
    if (order != 0) return(order)
  }
  sign(length(a) - length(b))
}

# In the order of a comparison of positions, by merging, stable.
sort_places <- function(items, order) {
  merged <- function(places) {
    if (length(places) < 2) return(places)
    half <- length(places) %/% 2
    left <- merged(places[seq_len(half)])
    right <- merged(places[-seq_len(half)])
    out <- numeric(0)
    while (length(left) > 0 && length(right) > 0) {
      if (order(right[1], left[1]) < 0) {
        out <- c(out, right[1])
        right <- right[-1]
      } else {
        out <- c(out, left[1])
        left <- left[-1]
      }
    }
    c(out, left, right)
  }
  items[merged(seq_along(items))]
}

# In the order of a key, stable.
sort_by <- function(items, key, decreasing) {
  keys <- lapply(items, key)
  simple <- all(vapply(keys, function(k) is.atomic(k) && length(k) == 1, logical(1)))
  if (simple && length(unique(vapply(keys, typeof, ""))) == 1) {
    return(items[order(unlist(keys), decreasing = decreasing, method = "radix")])
  }
  sort_places(items, function(a, b) compare(keys[[a]], keys[[b]]) * if (decreasing) -1 else 1)
}

# Gives the caller's variable (or element, or field) the value that the parameter has now.
give_back <- function(param) {
  caller <- parent.frame(2)
  target <- match.call(sys.function(sys.parent()), sys.call(sys.parent()))[[as.character(substitute(param))]]
  if (is.symbol(target) || (is.call(target) && as.character(target[[1]])[1] %in% c("[[", "$"))) {
    known <- exists(all.vars(target)[1], envir = caller, inherits = FALSE)
    eval(call(if (known) "<-" else "<<-", target, param), caller)
  }
}

# Removes and gives the last element of the caller's vector.
pop <- function(items) {
  if (length(items) == 0) stop(errorCondition("pop from empty list", class = "IndexError"))
  value <- items[[length(items)]]
  items <- items[-length(items)]
  give_back(items)
  value
}

# Merge overlapping or touching (start, end) intervals, leaving the input alone.
merge_intervals <- function(intervals) {
  merged <- list()
  for (item in sort_by(intervals, identity, FALSE)) {
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

# Removes and gives the first element of the caller's iterator; of none a default, or it raises.
next_of <- function(items, default) {
  if (length(items) == 0) return(if (missing(default)) stop(errorCondition("", class = "StopIteration")) else default)
  give_back(items, items[-1])
  items[[1]]
}

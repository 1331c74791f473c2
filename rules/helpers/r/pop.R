# Removes and gives the last element of the caller's vector.
pop <- function(items) {
  if (length(items) == 0) stop(errorCondition("pop from empty list", class = "IndexError"))
  value <- items[[length(items)]]
  items <- items[-length(items)]
  give_back(items)
  value
}

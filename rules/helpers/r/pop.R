# Removes and gives the last element of the caller's vector.
pop <- function(items) {
  if (length(items) == 0) stop(errorCondition("pop from empty list", class = "IndexError"))
  give_back(items, items[-length(items)])
  items[[length(items)]]
}

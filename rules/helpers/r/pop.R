# Removes and gives the last element of the caller's vector.
pop <- function(items) {
  value <- at(items, -1)
  items <- items[-length(items)]
  give_back(items)
  value
}

# Removes and gives the element at an index of the caller's vector.
pop_at <- function(items, index) {
  value <- at(items, index)
  items <- items[-place(items, index)]
  give_back(items)
  value
}

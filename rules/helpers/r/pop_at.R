# Removes and gives the element at an index of the caller's vector.
pop_at <- function(items, index) {
  from <- place(items, index, if (length(items) > 0) "pop index out of range" else "pop from empty list")
  give_back(items, items[-from])
  items[[from]]
}

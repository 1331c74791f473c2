# Removes and gives the element at an index of the caller's vector.
pop_at <- function(items, index) {
  from <- place(items, index)
  give_back(items, items[-from])
  items[[from]]
}

# Removes and gives the element at an index of the caller's vector; the message is for an empty one.
pop_at <- function(items, index, empty = "pop from empty list") {
  from <- place(items, index, if (length(items) > 0) "pop index out of range" else empty)
  give_back(items, items[-from])
  items[[from]]
}

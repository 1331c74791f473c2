# Removes and gives the element at an index, which may count from the end.
def pop_at(items, index)
  items.fetch(index) { raise(IndexError, items.empty? ? "pop from empty list" : "pop index out of range") }
  items.delete_at(index)
end

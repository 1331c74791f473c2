# Removes and gives the element at an index, which may count from the end.
def pop_at(items, index)
  items.fetch(index)
  items.delete_at(index)
end

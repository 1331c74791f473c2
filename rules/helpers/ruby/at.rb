# The element at an index that may not be negative.
def at(items, index)
  raise IndexError, "list index out of range" if index < 0

  items.fetch(index)
end

# Removes and gives the last element.
def pop(items)
  raise IndexError, "pop from empty list" if items.empty?

  items.pop
end

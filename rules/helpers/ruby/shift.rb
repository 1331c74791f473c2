# Removes and gives the first element.
def shift(items)
  raise IndexError, "pop from an empty deque" if items.empty?

  items.shift
end

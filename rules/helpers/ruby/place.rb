# An index that is inside an array, for storing.
def place(items, index)
  raise IndexError, "list assignment index out of range" unless index.between?(-items.length, items.length - 1)

  index
end

# Removes the first equal element.
def remove(items, item)
  index = items.index(item) or raise ArgumentError, "list.remove(x): x not in list"
  items.delete_at(index)
end

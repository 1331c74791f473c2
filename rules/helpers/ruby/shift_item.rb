# Removes and gives the first inserted pair.
def shift_item(entries)
  entries.shift or raise KeyError, "'popitem(): dictionary is empty'"
end

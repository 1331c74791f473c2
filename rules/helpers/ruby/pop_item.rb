# Removes and gives the last inserted pair.
def pop_item(entries)
  raise KeyError, "'popitem(): dictionary is empty'" if entries.empty?

  key = entries.keys.last
  [key, entries.delete(key)]
end

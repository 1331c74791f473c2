# Inserts before an index, which may count from the end and clamps.
def insert(items, index, item)
  items[index.clamp(-items.length, items.length), 0] = [item]
end

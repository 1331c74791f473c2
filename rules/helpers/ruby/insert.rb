# Inserts before an index, which may count from the end and clamps.
def insert(items, index, item)
  items.insert((index < 0 ? index + items.length : index).clamp(0, items.length), item)
end

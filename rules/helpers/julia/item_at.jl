# The element at an index that may count from the end.
item_at(items, index) = items[place_of(items, index)]

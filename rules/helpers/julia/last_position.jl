# Index of the last equal element, or -1.
last_position(items, item) = something(findlast(==(item), items), 0) - 1

# Index of the first equal element, or -1.
position(items, item) = something(findfirst(==(item), items), 0) - 1

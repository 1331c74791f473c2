# Removes and gives the element at an index that may count from the end.
pop_at(items, index) = popat!(items, place_of(items, index))

# An index that was searched for, which must be there.
found_index(index) = index < 0 ? throw(ArgumentError("substring not found")) : index

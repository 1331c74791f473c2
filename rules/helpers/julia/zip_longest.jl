# Pairs of elements at the same place; what is missing is nothing.
zip_longest(a, b) = [(get(a, i, nothing), get(b, i, nothing)) for i in 1:max(length(a), length(b))]

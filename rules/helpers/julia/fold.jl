# Folds from the left, beginning with the first element.
function fold(operation, items)
    isempty(items) && throw(InvalidType("reduce() of empty iterable with no initial value"))
    return foldl(operation, items)
end

# Folds from the left, starting with the first element.
def fold(items, &)
  items = items.to_a
  raise TypeError, "reduce() of empty iterable with no initial value" if items.empty?

  items.reduce(&)
end

# The sum of numbers, added from the left.
def total(items, start = 0)
  items.to_a.reduce(start, :+)
end

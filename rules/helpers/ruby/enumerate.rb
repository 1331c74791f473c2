# Pairs of a running number and the element.
def enumerate(items, start)
  items.each_with_index.map { |item, index| [index + start, item] }
end

# Removes every step-th element of a slice.
def del_slice_step(items, from, to, step)
  gone = slice_step(items.each_index.to_a, from, to, step)
  items.replace(items.each_index.reject { |i| gone.include?(i) }.map { |i| items[i] })
end

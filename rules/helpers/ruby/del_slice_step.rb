# Removes every step-th element of a slice.
def del_slice_step(items, from, to, step)
  gone = slice_indices(items.length, from, to, step)
  items.replace(items.each_index.reject { |i| gone.include?(i) }.map { |i| items[i] })
end

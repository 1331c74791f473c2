# Every step-th element of [from, to), backwards for a negative step.
def slice_step(items, from, to, step)
  raise ArgumentError, "slice step cannot be zero" if step.zero?

  slice_indices(items.length, from, to, step).map { |i| items[i] }
end

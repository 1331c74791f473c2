# The indices of a slice with a step.
def slice_indices(length, from, to, step)
  low, high = step > 0 ? [0, length] : [-1, length - 1]
  clamp = ->(bound) { (bound < 0 ? bound + length : bound).clamp(low, high) }
  first = from.nil? ? (step > 0 ? low : high) : clamp.(from)
  last = to.nil? ? (step > 0 ? high : low) : clamp.(to)
  range(first, last, step)
end

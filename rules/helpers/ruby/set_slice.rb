# Replaces the elements of [from, to) by others.
def set_slice(items, from, to, others)
  length = items.length
  from = (from < 0 ? from + length : from).clamp(0, length)
  to = (to < 0 ? to + length : to).clamp(from, [length, from].max)
  items[from...to] = others
end

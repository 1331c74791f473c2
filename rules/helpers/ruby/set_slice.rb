# Replaces the elements of [from, to) by others.
def set_slice(items, from, to, others)
  items[from.clamp(-items.length, items.length)...to] = others
end

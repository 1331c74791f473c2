# Every step-th element of [from, to), backwards for a negative step.
def slice_step(items, from, to, step)
  return slice_step(items.reverse, from && -1 - from, to && -1 - to, -step) if step < 0

  (items[[from || 0, -items.length].max...to] || []).each_slice(step).map(&:first)
end

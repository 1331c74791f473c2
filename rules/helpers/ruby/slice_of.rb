# Elements or characters of [from, to); bounds count from the end if negative, and clamp.
def slice_of(items, from, to)
  length = items.length
  from = from.nil? ? 0 : (from < 0 ? [from + length, 0].max : [from, length].min)
  to = to.nil? ? length : (to < 0 ? [to + length, 0].max : [to, length].min)
  items[from, [to - from, 0].max]
end

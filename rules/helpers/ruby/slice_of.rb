# Elements or characters of [from, to); bounds count from the end if negative, and clamp.
def slice_of(items, from, to = nil)
  from = [from + items.length, 0].max if from < 0
  items[from...to] || items[0, 0]
end

# Elements or characters of [from, to); bounds count from the end if negative, and clamp.
def slice_of(items, from, to = nil)
  items[[from, -items.length].max...to] || items[0, 0]
end

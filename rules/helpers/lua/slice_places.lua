-- The places that a slice with a step means.
local function slice_places(size, low, high, step)
  assert(step ~= 0, "ValueError: slice step cannot be zero")
  local least, most = 0, size
  if step < 0 then least, most = -1, size - 1 end
  local function bound(at, default)
    return at == nil and default or math.max(least, math.min(most, at < 0 and at + size or at))
  end
  local places = {}
  local from, to = bound(low, step > 0 and least or most), bound(high, step > 0 and most or least)
  for place = from, to - (step > 0 and 1 or -1), step do places[#places + 1] = place + 1 end
  return places
end

-- The places that a slice with a step means.
local function slice_places(size, low, high, step)
  assert(step ~= 0, "ValueError: slice step cannot be zero")
  local first, last = 0, size
  if step < 0 then first, last = size - 1, -1 end
  local function bound(at)
    return math.max(math.min(first, last), math.min(math.max(first, last), at < 0 and at + size or at))
  end
  local from, to, places = low and bound(low) or first, high and bound(high) or last, {}
  for place = from, to - (step > 0 and 1 or -1), step do places[#places + 1] = place + 1 end
  return places
end

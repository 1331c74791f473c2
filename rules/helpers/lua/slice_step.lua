-- Every n-th element between two bounds, which may count from the end.
local function slice_step(list, low, high, step)
  local out = {}
  for _, place in ipairs(slice_places(#list, low, high, step)) do out[#out + 1] = list[place] end
  return out
end

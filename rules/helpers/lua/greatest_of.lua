-- The element with the largest key, the first of equal ones, or a default.
local function greatest_of(list, key_of, default)
  if #list == 0 then
    return default == nil and error("ValueError: arg is an empty sequence", 0) or default
  end
  local best = list[1]
  local key = best
  if key_of then key = key_of(best) end
  for i = 2, #list do
    local other = list[i]
    if key_of then other = key_of(other) end
    if compare_values(other, key) > 0 then best, key = list[i], other end
  end
  return best
end

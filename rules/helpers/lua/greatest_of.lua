-- The element with the largest key, the first of equal ones, or a default.
local function greatest_of(list, key_of, default)
  if #list == 0 then return default == nil and error("ValueError: arg is an empty sequence", 0) or default end
  key_of = key_of or function(item) return item end
  local best, key = list[1], key_of(list[1])
  for i = 2, #list do
    local other = key_of(list[i])
    if compare_values(other, key) > 0 then best, key = list[i], other end
  end
  return best
end

-- Whether two values are equal: lists element by element, maps in any order.
local function same_value(a, b)
  if a == b then
    return true
  end
  local kind = kind_of(a)
  if kind ~= kind_of(b) or (kind ~= "map" and kind ~= "list") or #a ~= #b then
    return false
  end
  for key, value in pairs(a) do
    if not same_value(value, b[key]) then
      return false
    end
  end
  return true
end

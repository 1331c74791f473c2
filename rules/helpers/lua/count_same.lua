-- How many elements have the same content as a value.
local function count_same(list, value)
  local count = 0
  for _, item in ipairs(list) do count = count + (same_value(item, value) and 1 or 0) end
  return count
end

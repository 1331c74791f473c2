-- How many elements are equal to a value.
local function count_item(list, value)
  local count = 0
  for _, item in ipairs(list) do count = count + (item == value and 1 or 0) end
  return count
end

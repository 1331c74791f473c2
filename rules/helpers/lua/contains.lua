-- Whether a list has an element that is equal to a value.
local function contains(list, value)
  for _, item in ipairs(list) do
    if item == value then return true end
  end
  return false
end

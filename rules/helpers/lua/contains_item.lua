-- Whether an equal element is there.
local function contains_item(list, value)
  return find_item(list, value) >= 0
end

-- The index from 0 of the first equal element, or -1.
local function find_item(list, value)
  for i, item in ipairs(list) do
    if item == value then return i - 1 end
  end
  return -1
end

-- The index from 0 of the first element with the same content, or -1.
local function find_same(list, value)
  for i, item in ipairs(list) do
    if same_value(item, value) then return i - 1 end
  end
  return -1
end

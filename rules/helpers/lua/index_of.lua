-- The index from 0 of the first equal element, which must be there.
local function index_of(list, value)
  for i, item in ipairs(list) do
    if item == value then return i - 1 end
  end
  error("ValueError: the value is not in the list", 0)
end

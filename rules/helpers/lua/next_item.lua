-- The next element of an iterator, which must have one.
local function next_item(source)
  local item = next_item_or(source, nil)
  if item == nil then
    error("StopIteration: ", 0)
  end
  return item
end

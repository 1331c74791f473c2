-- The next element of an iterator, which must have one.
local function next_item(source)
  local item = next_item_or(source, nil)
  assert(item ~= nil, "StopIteration: ")
  return item
end

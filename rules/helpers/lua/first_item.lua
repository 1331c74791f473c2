-- The first element, which must be there.
local function first_item(list)
  assert(#list > 0, "StopIteration: ")
  return list[1]
end

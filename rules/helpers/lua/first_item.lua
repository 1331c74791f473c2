-- The first element, which must be there.
local function first_item(list)
  if #list == 0 then
    error("StopIteration: ", 0)
  end
  return list[1]
end

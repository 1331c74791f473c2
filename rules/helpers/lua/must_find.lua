-- An index that must have been found.
local function must_find(index)
  assert(index >= 0, "ValueError: substring not found")
  return index
end

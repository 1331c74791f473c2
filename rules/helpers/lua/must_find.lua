-- An index that must have been found.
local function must_find(index)
  if index < 0 then
    error("ValueError: substring not found", 0)
  end
  return index
end

-- An index that must have been found.
local function must_find(index)
  if index < 0 then
    error(exception("ValueError", "substring not found"))
  end
  return index
end

-- Whether an object is of a class or of one below it.
local function is_a(object, class)
  local at = getmetatable(object)
  while at and at ~= class do
    at = (getmetatable(at) or {}).__index
  end
  return at == class
end

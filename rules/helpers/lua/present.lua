-- A value that must be there.
local function present(value)
  assert(value ~= nil, "TypeError: a value is missing")
  return value
end

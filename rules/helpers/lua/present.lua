-- A value that must be there.
local function present(value)
  if value == nil then
    error("TypeError: a value is missing", 0)
  end
  return value
end

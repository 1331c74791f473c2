-- A value that must be there.
local function present(value)
  if value == nil then
    error(exception("TypeError", "a value is missing"))
  end
  return value
end

-- Whether a value is a map, a list, or neither.
local function kind_of(value)
  if type(value) ~= "table" then
    return type(value)
  end
  return (getmetatable(value) or { kind = "list" }).kind or "object"
end

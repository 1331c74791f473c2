-- What a key is found by: itself, or the text of a tuple.
local function hash_of(key)
  if type(key) ~= "table" or getmetatable(key) then
    return key
  end
  local parts = {}
  for i, item in ipairs(key) do
    local part = hash_of(item)
    parts[i] = type(part) == "string" and string.format("%q", part) or tostring(math.tointeger(part) or part)
  end
  return "\0(" .. table.concat(parts, ",") .. ")"
end

-- What a key is found by: itself, or the text of a tuple, a frozen set or an object that says what is equal.
local function hash_of(key)
  local meta = getmetatable(key) or {}
  if meta.__hash then return string.format("\0%p", meta) .. hash_of(key:__hash()) end
  local members = meta.key_order
  if type(key) ~= "table" or getmetatable(key) and not members then return key end
  local parts = {}
  for i, item in ipairs(members or key) do
    local part = hash_of(item)
    parts[i] = type(part) == "string" and string.format("%q", part) or tostring(math.tointeger(part) or part)
  end
  if members then table.sort(parts) end
  return (members and "\0{" or "\0(") .. table.concat(parts, ",") .. ")"
end

-- A table for translate from one with characters as keys.
local function code_keys(map)
  local out = map_of({})
  for key, value in pairs(map) do
    if utf8.len(key) ~= 1 then
      error("ValueError: string keys in translate table must be of length 1", 0)
    end
    out[utf8.codepoint(key)] = value
  end
  return out
end

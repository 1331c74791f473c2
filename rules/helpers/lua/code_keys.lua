-- A table for translate from one with characters as keys.
local function code_keys(map)
  local out = new_map()
  for key, value in pairs(map) do
    assert(utf8.len(key) == 1, "ValueError: string keys in translate table must be of length 1")
    out[utf8.codepoint(key)] = value
  end
  return out
end

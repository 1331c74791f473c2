-- A byte string of integers.
local function bytes_of(list)
  local out = {}
  for i, byte in ipairs(list) do out[i] = string.char(byte) end
  return table.concat(out)
end

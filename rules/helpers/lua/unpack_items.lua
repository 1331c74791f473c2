-- The elements of a list, which must be so many, as values.
local function unpack_items(list, count)
  assert(#list <= count, "ValueError: too many values to unpack (expected " .. count .. ")")
  assert(#list == count, "ValueError: not enough values to unpack (expected " .. count .. ", got " .. #list .. ")")
  return table.unpack(list)
end

-- The elements of a list, which must be so many, as values.
local function unpack_items(list, count)
  if #list > count then
    error("ValueError: too many values to unpack (expected " .. count .. ")", 0)
  elseif #list < count then
    error("ValueError: not enough values to unpack (expected " .. count .. ", got " .. #list .. ")", 0)
  end
  return table.unpack(list)
end

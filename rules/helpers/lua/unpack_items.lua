-- The elements of a list, which must be so many, as values.
local function unpack_items(list, count)
  if #list ~= count then
    error("ValueError: expected " .. count .. " values to unpack, got " .. #list, 0)
  end
  return table.unpack(list)
end

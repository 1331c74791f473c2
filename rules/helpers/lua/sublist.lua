-- The elements between two bounds, which must lie inside.
local function sublist(list, start, stop)
  if start < 0 or start > stop or stop > #list then
    error("IndexError: from " .. start .. " to " .. stop .. " of " .. #list, 0)
  end
  return slice_of(list, start, stop)
end

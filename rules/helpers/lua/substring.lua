-- The characters between two bounds, which must lie inside.
local function substring(text, start, stop)
  stop = stop or #text
  if start < 0 or start > stop or stop > #text then
    error("IndexError: begin " .. start .. ", end " .. stop .. ", length " .. #text, 0)
  end
  return text:sub(start + 1, stop)
end

-- Rows of elements at the same place of iterators that may not end; ends with the shortest.
local function zip_drawn(...)
  local sources = {}
  for i, source in ipairs({ ... }) do sources[i] = iterator_over(source) end
  return function()
    local row = {}
    for i, draw in ipairs(sources) do
      row[i] = draw()
      if row[i] == nil then return nil end
    end
    return row
  end
end

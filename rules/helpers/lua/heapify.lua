-- Orders a list as a binary heap.
local function heapify(list)
  for place = #list // 2, 1, -1 do heap_sink(list, place, place) end
end

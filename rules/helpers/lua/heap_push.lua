-- Adds to a binary heap, smallest first.
local function heap_push(heap, item)
  table.insert(heap, item)
  heap_raise(heap, 1, #heap)
end

-- Adds to a heap, then removes and gives its smallest element.
local function heap_push_pop(heap, item)
  return #heap > 0 and compare_values(heap[1], item) < 0 and heap_replace(heap, item) or item
end

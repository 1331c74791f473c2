(* The elements in the order of a binary heap. *)
let heapify items =
  let heap = Array.of_list items in
  for place = (Array.length heap / 2) - 1 downto 0 do heap_down heap place place done;
  Array.to_list heap

(* The least element of a heap, and the heap with another in its place. *)
let heap_replace items item =
  if items = [] then raise (Index_error "index out of range");
  let heap = Array.of_list (item :: List.tl items) in
  heap_down heap 0 0;
  (List.hd items, Array.to_list heap)

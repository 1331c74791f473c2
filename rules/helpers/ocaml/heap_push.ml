(* A heap with one more element. *)
let heap_push items item =
  let heap = Array.of_list (items @ [ item ]) in
  heap_settle heap (Array.length heap - 1) 0;
  Array.to_list heap

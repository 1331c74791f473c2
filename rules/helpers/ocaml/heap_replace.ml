(* The least element of a heap, and the heap with another in its place. *)
let heap_replace items item =
  match items with
  | [] -> raise (Index_error "index out of range")
  | least :: rest ->
      let heap = Array.of_list (item :: rest) in
      heap_down heap 0;
      (least, Array.to_list heap)

(* The least of a heap and one more element, and the heap of the others. *)
let heap_pushpop items item =
  match items with
  | least :: _ when least < item -> heap_replace items item
  | _ -> (item, items)

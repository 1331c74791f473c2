(* Exchanges two elements. *)
let heap_swap heap one other =
  let item = heap.(one) in
  heap.(one) <- heap.(other);
  heap.(other) <- item

(* The element at an index, which counts from the end where it is negative. *)
let nth_item items index = List.nth items (if index < 0 then index + List.length items else index)

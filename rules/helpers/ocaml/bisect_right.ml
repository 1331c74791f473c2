(* How many elements of a sorted list are not greater than one. *)
let bisect_right items item = List.length (take_while (fun other -> other <= item) items)

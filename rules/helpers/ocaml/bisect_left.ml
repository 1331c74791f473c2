(* How many elements of a sorted list are less than one. *)
let bisect_left items item = List.length (take_while (fun other -> other < item) items)

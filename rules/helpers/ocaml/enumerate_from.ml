(* The elements with their numbers, from a number on. *)
let enumerate_from start items = List.mapi (fun i item -> (i + start, item)) items

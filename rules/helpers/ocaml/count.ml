(* How often an element is in a list. *)
let count items item = List.length (List.filter (fun other -> other = item) items)

(* The last element and those before it. *)
let last_and_rest items = (List.hd (List.rev items), List.rev (List.tl (List.rev items)))

(* A set as Python shows it. *)
let show_set show = function
  | [] -> "set()"
  | items -> "{" ^ String.concat ", " (List.map show items) ^ "}"

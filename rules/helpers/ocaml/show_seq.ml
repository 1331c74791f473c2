(* A tuple of any length as Python shows it. *)
let show_seq show = function
  | [ item ] -> "(" ^ show item ^ ",)"
  | items -> "(" ^ String.concat ", " (List.map show items) ^ ")"

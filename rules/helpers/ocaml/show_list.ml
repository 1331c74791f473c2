(* A list as Python shows it. *)
let show_list show items = "[" ^ String.concat ", " (List.map show items) ^ "]"

(* A dictionary as Python shows it. *)
let show_dict show_key show_value entries =
  "{" ^ String.concat ", " (List.map (fun (key, value) -> show_key key ^ ": " ^ show_value value) entries) ^ "}"

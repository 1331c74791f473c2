(* The elements of a list in the canonical encoding. *)
let encode_items encode items = "[" ^ String.concat "," (List.map encode items) ^ "]"

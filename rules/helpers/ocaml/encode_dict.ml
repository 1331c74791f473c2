(* A dictionary in the canonical encoding. *)
let encode_dict encode_key encode_value entries =
  let pair (key, value) = "[" ^ encode_key key ^ "," ^ encode_value value ^ "]" in
  "{\"$dict\":[" ^ String.concat "," (List.map pair entries) ^ "]}"

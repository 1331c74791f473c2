(* Two hexadecimal digits for each byte. *)
let hexadecimal bytes = String.concat "" (List.map (fun c -> Printf.sprintf "%02x" (Char.code c)) (List.of_seq (String.to_seq bytes)))

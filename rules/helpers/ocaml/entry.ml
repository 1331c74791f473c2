(* The value at a key, which must be there; a text of the key for the message. *)
let entry entries key shown =
  match List.assoc_opt key entries with
  | Some value -> value
  | None -> raise (Key_error shown)

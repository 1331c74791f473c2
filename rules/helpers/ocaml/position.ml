(* Where an element stands first; a text of it for the message. *)
let position items item shown =
  try fst (List.find (fun (_, other) -> other = item) (List.mapi (fun i other -> (i, other)) items))
  with Not_found -> raise (Invalid_argument (shown ^ " is not in list"))

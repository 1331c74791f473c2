(* The set without a member, which must be there. *)
let remove_member items item =
  if not (List.mem item items) then raise (Key_error "no such member");
  List.filter (fun other -> other <> item) items
